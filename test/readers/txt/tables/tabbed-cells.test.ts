import { describe, expect, test } from '@jest/globals';
import { lines, testSketches, treeOf } from '../sketch.js';

/** A row as a browser gives the text of cells that hold paragraphs; several paragraphs of a cell stand behind "\n". */
function row(...cells: string[]): string {
  return cells.map((cell) => cell.replaceAll('\n', '\n\n')).join('\n\n\t\n\n');
}

function rows(...all: string[]): string {
  return all.join('\n\n\n\n\n');
}

const head = row('STT', 'Nội dung công việc', 'Chủ trì', 'Thời gian');
const heads = 'STT | Nội dung công việc | Chủ trì | Thời gian';

describe('cells that lines with a tab alone set apart', () => {
  testSketches([
    {
      what: 'a cell may have several paragraphs, and none',
      text: rows(
        'PHỤ LỤC',
        head,
        row('1', 'Họp tổ\nGhi biên bản', 'Văn phòng\nCông đoàn', ''),
        row('2', 'Kiểm tra sổ', '', 'Quý I\nQuý III'),
        'Ghi chú',
      ),
      expected: [
        'PHỤ LỤC',
        [heads, '1 | Họp tổ\nGhi biên bản | Văn phòng\nCông đoàn | ', '2 | Kiểm tra sổ |  | Quý I'],
        'Quý III',
        'Ghi chú',
      ],
    },
    {
      what: 'a cell merged over the rest of its row, or all of it, heads the rows below',
      text: rows(head, row('I', 'Văn thư'), row('1', 'Họp', 'Tổ A', 'Quý I'), 'B. LƯU TRỮ', row('1', 'Kết', 'Tổ B', 'Quý II'), 'Hết.'),
      expected: [[heads, 'I | Văn thư |  | ', '1 | Họp | Tổ A | Quý I', 'B. LƯU TRỮ⇔4', '1 | Kết | Tổ B | Quý II'], 'Hết.'],
    },
    {
      what: 'empty cells at the end of the last row take nothing of what follows the table',
      text: rows(head, row('1', 'Họp', 'Tổ A', 'Quý I'), row('2', 'Kết', '', ''), 'Nơi nhận:'),
      expected: [[heads, '1 | Họp | Tổ A | Quý I', '2 | Kết |  | '], 'Nơi nhận:'],
    },
    {
      what: 'a head of two rows is put together again',
      text: rows(
        row('TT', 'Nội dung', 'Cơ quan thực hiện', 'Thời gian'),
        row('Chủ trì', 'Phối hợp'),
        row('1', 'Họp', 'Tổ A', 'Tổ B', 'Quý I'),
        'Hết.',
      ),
      expected: [
        ['TT | Nội dung | Cơ quan thực hiện |  | Thời gian', ' |  | Chủ trì | Phối hợp | ', '1 | Họp | Tổ A | Tổ B | Quý I'],
        'Hết.',
      ],
    },
    {
      what: 'cells that hold no paragraphs stand closer',
      text: lines('TT', '\t', 'Việc', '\t', 'Hạn', '', '1', '\t', 'Họp', '\t', 'Quý I', '', '2', '\t', 'Kết', '\t', 'Quý II', '', 'Hết.'),
      expected: [['TT | Việc | Hạn', '1 | Họp | Quý I', '2 | Kết | Quý II'], 'Hết.'],
    },
    {
      what: 'two columns are a letterhead',
      text: lines('SỞ NỘI VỤ', '\t', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'Số: 12/KH-SNV', '\t', 'Huế, ngày 05 tháng 02 năm 2024'),
      expected: ['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/KH-SNV', 'Huế, ngày 05 tháng 02 năm 2024'],
    },
  ]);
});

describe('a table that stays lines is reported', () => {
  const issues = (text: string) => treeOf(text).issues.map(({ code, spans }) => [code, spans?.length]);
  const listed = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'];

  test('when nothing tells which cell a line is', () => {
    expect(issues(lines(...listed, '1', 'Họp tổ', 'Ghi biên bản', 'Văn phòng', 'Quý I', '2', 'Kết', 'Tổ B', 'Quý II'))).toEqual([
      ['columns-unread', 4],
    ]);
  });

  test('when a row behind others cannot be told into cells', () => {
    const known = ['1', 'Họp', 'Tổ A', 'Quý I', '2', 'Kết', 'Tổ B', 'Quý II'];
    expect(issues(lines(...listed, ...known, '3', 'Soạn', 'Trình', 'Tổ C', 'Quý III', '4', 'In', 'Tổ D', 'Quý IV'))).toEqual([
      ['columns-unread', 1],
    ]);
  });

  test('but not words that happen to be heads', () => {
    expect(issues(lines('Nội dung', 'Chủ trì', 'Thời gian'))).toEqual([]);
  });
});
