import { describe, expect, test } from '@jest/globals';
import { sketch, treeOf, type Sketch } from './sketch.js';

const lines = (...text: string[]) => text.join('\n');

interface Case {
  what: string;
  text: string;
  expected: Sketch;
}

function readsAs(cases: readonly Case[]): void {
  test.each(cases)('$what', ({ text, expected }) => {
    expect(sketch(text)).toEqual(expected);
  });
}

describe('tables set by tabs', () => {
  readsAs([
    {
      what: 'cells keep their text, an empty one too',
      text: lines('TT\tViệc\tĐơn vị', '1\t- Họp;  - Ghi\tVăn phòng', '2\tKiểm tra\t'),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị'],
          ['1', '- Họp;  - Ghi', 'Văn phòng'],
          ['2', 'Kiểm tra', ''],
        ],
      ],
    },
    {
      what: 'short rows are filled',
      text: lines('TT\tViệc\tĐơn vị\tHạn', 'I\tHỌP', '1\tHọp tổ\tVăn phòng', '2\tHọp ban\tThanh tra\tQuý I'),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị', 'Hạn'],
          ['I', 'HỌP', '', ''],
          ['1', 'Họp tổ', 'Văn phòng', ''],
          ['2', 'Họp ban', 'Thanh tra', 'Quý I'],
        ],
      ],
    },
    {
      what: 'cells of several paragraphs break a numbered row over lines',
      text: lines(
        'TT\tViệc\tĐơn vị\tHạn',
        '1\tNiêm yết',
        'tại trụ sở\tVăn phòng',
        'Thanh tra\tQuý I',
        'Quý III',
        '2\tHọp\tVăn phòng\tQuý II',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị', 'Hạn'],
          ['1', 'Niêm yết\ntại trụ sở', 'Văn phòng\nThanh tra', 'Quý I\nQuý III'],
          ['2', 'Họp', 'Văn phòng', 'Quý II'],
        ],
      ],
    },
    {
      what: 'the last row may be broken too',
      text: lines('TT\tViệc\tĐơn vị\tHạn', '1\tNiêm yết', 'tại trụ sở\tVăn phòng', 'Thanh tra\tQuý I', '', 'Hết'),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị', 'Hạn'],
          ['1', 'Niêm yết\ntại trụ sở', 'Văn phòng\nThanh tra', 'Quý I'],
        ],
        'Hết',
      ],
    },
    {
      what: 'so may the head',
      text: lines('TT\tViệc', 'phải làm\tĐƠN VỊ', 'chủ trì\tHạn', 'I. HỌP', '1\tHọp tổ\tVăn phòng\tQuý I'),
      expected: [[['TT', 'Việc\nphải làm', 'ĐƠN VỊ\nchủ trì', 'Hạn'], ['I. HỌP⇔4'], ['1', 'Họp tổ', 'Văn phòng', 'Quý I']]],
    },
    {
      what: 'a head of two rows is not broken',
      text: lines('TT\tViệc\tHạn\t', '\t\tNăm 2020\tNăm 2021', '1\tHọp tổ\tQuý I\tQuý II'),
      expected: [
        [
          ['TT', 'Việc', 'Hạn', ''],
          ['', '', 'Năm 2020', 'Năm 2021'],
          ['1', 'Họp tổ', 'Quý I', 'Quý II'],
        ],
      ],
    },
    {
      what: 'a page number does not slip into a cell',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '2', '2\tHọp ban\tQuý II'),
      expected: [
        [
          ['TT', 'Việc', 'Hạn'],
          ['1', 'Họp tổ', 'Quý I'],
        ],
        '2',
        [['2', 'Họp ban', 'Quý II']],
      ],
    },
    {
      what: 'a numbered or capital line between rows is merged over all columns',
      text: lines('TT\tViệc\tHạn', 'I. HỌP', '1\tHọp tổ\tQuý I', 'KIỂM TRA', '2\tKiểm tra sổ\tQuý II'),
      expected: [[['TT', 'Việc', 'Hạn'], ['I. HỌP⇔3'], ['1', 'Họp tổ', 'Quý I'], ['KIỂM TRA⇔3'], ['2', 'Kiểm tra sổ', 'Quý II']]],
    },
    {
      what: 'so is a bold one',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '**Kiểm tra**', '2\tKiểm tra sổ\tQuý II'),
      expected: [[['TT', 'Việc', 'Hạn'], ['1', 'Họp tổ', 'Quý I'], ['Kiểm tra⇔3'], ['2', 'Kiểm tra sổ', 'Quý II']]],
    },
    {
      what: 'what follows the last row is no part of it',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', 'Trên đây là kế hoạch.', 'III.\tTỔ CHỨC', '1.\tVăn phòng theo dõi.'),
      expected: [
        [
          ['TT', 'Việc', 'Hạn'],
          ['1', 'Họp tổ', 'Quý I'],
        ],
        'Trên đây là kế hoạch.',
        'III.\tTỔ CHỨC',
        '1.\tVăn phòng theo dõi.',
      ],
    },
    {
      what: 'an empty line parts two tables, with or without a head',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '', '2\tHọp ban\tQuý II', '', 'II\tKIỂM TRA', '3\tKiểm tra sổ\tQuý III'),
      expected: [
        [
          ['TT', 'Việc', 'Hạn'],
          ['1', 'Họp tổ', 'Quý I'],
        ],
        [['2', 'Họp ban', 'Quý II']],
        [
          ['II', 'KIỂM TRA', ''],
          ['3', 'Kiểm tra sổ', 'Quý III'],
        ],
      ],
    },
    {
      what: 'cells may begin in lower case',
      text: lines('TT\tViệc\thạn', '1\thọp tổ\tthường xuyên'),
      expected: [
        [
          ['TT', 'Việc', 'hạn'],
          ['1', 'họp tổ', 'thường xuyên'],
        ],
      ],
    },
    {
      what: 'marks go',
      text: lines('**TT\tViệc\tHạn**', '1\t*Họp* tổ\t**Quý I**'),
      expected: [
        [
          ['TT', 'Việc', 'Hạn'],
          ['1', 'Họp tổ', 'Quý I'],
        ],
      ],
    },
  ]);
});

describe('cells on lines of their own', () => {
  const heads = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'];
  readsAs([
    {
      what: 'rows are counted from their numbers on; a line between two heads those below; an empty line is an empty cell',
      text: lines(
        'C. CÔNG VIỆC',
        ...heads,
        'Tháng 8',
        '1',
        'Họp tổ',
        'Văn phòng',
        '05/8',
        '2',
        'Kiểm tra sổ',
        '',
        'Trong tháng',
        'Tháng 9',
        '3',
        'Tổng kết',
        'Thanh tra',
        'Quý IV',
        'D. KINH PHÍ',
      ),
      expected: [
        'C. CÔNG VIỆC',
        [
          heads,
          ['Tháng 8⇔4'],
          ['1', 'Họp tổ', 'Văn phòng', '05/8'],
          ['2', 'Kiểm tra sổ', '', 'Trong tháng'],
          ['Tháng 9⇔4'],
          ['3', 'Tổng kết', 'Thanh tra', 'Quý IV'],
        ],
        'D. KINH PHÍ',
      ],
    },
    {
      what: 'so are the lines of a page with empty ones between',
      text: [...heads, '1', 'Họp', 'Tổ A', 'Quý I', '2', 'Kết', 'Tổ B', 'Quý II'].join('\n\n'),
      expected: [[heads, ['1', 'Họp', 'Tổ A', 'Quý I'], ['2', 'Kết', 'Tổ B', 'Quý II']]],
    },
    {
      what: 'where they cannot be counted, lines stay lines',
      text: lines(...heads, '1', 'Họp tổ', 'Văn phòng', '2', 'Kết'),
      expected: [...heads, '1', 'Họp tổ', 'Văn phòng', '2', 'Kết'],
    },
    {
      what: 'one row may be anything',
      text: lines(...heads, '1', 'Họp', 'Tổ A', 'Quý I'),
      expected: [...heads, '1', 'Họp', 'Tổ A', 'Quý I'],
    },
  ]);
});

describe('two columns set by tabs', () => {
  readsAs([
    {
      what: 'a letterhead, however many tabs part it',
      text: lines('UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ Y TẾ\t\t\tĐộc lập - Tự do - Hạnh phúc'),
      expected: [
        [
          ['UBND TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
        ],
      ],
    },
    {
      what: 'tabs for blanks to be filled in part nothing',
      text: 'Số:\t/KH-SYT\tLào Cai, ngày\ttháng 5 năm 2020',
      expected: [[['Số:\t/KH-SYT', 'Lào Cai, ngày\ttháng 5 năm 2020']]],
    },
    { what: 'nor in a line of their own', text: 'Lào Cai, ngày\ttháng 5 năm 2020', expected: ['Lào Cai, ngày\ttháng 5 năm 2020'] },
    {
      what: 'recipients beside the signature',
      text: lines('Nơi nhận:\tKT. GIÁM ĐỐC', '- Như trên;\tPHÓ GIÁM ĐỐC', '- Lưu: VT.', '', 'Giàng Thị Dung'),
      expected: [
        [
          ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
          ['- Như trên;', 'PHÓ GIÁM ĐỐC'],
        ],
        '- Lưu: VT.',
        'Giàng Thị Dung',
      ],
    },
    {
      what: 'a list with numbers in its rows',
      text: lines('TT\tVăn bản', '1.\tLuật Thanh tra', '2.\tLuật Tố cáo'),
      expected: [
        [
          ['TT', 'Văn bản'],
          ['1.', 'Luật Thanh tra'],
          ['2.', 'Luật Tố cáo'],
        ],
      ],
    },
  ]);
});

describe('tabs that part no columns', () => {
  test.each([
    '\tThực hiện chương trình công tác năm, Sở ban hành kế hoạch.',
    '\t\t\t\tGIÁM ĐỐC',
    'I.\tMỤC ĐÍCH',
    '1.\tMục đích',
    '1.1\tYêu cầu',
    'a)\tNội dung',
    '-\tNâng cao nhận thức.',
    '•\tHình thức',
    'Điều 5.\tPhạm vi',
    '- Đơn vị chủ trì:\tVăn phòng Sở',
  ])('%j', (text) => {
    expect(sketch(text)).toEqual([text.trim()]);
  });

  test('a list whose marks stand before tabs', () => {
    const text = ['1.\tMột', '2.\tHai', '-\tBa', 'a)\tBốn'];
    expect(sketch(text.join('\n'))).toEqual(text);
  });
});

describe('pipe tables', () => {
  readsAs([
    {
      what: 'with marks, line breaks and protected pipes in cells',
      text: lines('| TT | **Việc** |', '|:--:|---|', '| 1 | Họp<br>Ghi |', '| 2 | a \\| b |', 'Hết'),
      expected: [
        [
          ['TT', 'Việc'],
          ['1', 'Họp\nGhi'],
          ['2', 'a | b'],
        ],
        'Hết',
      ],
    },
    {
      what: 'with lines that were bold each, side by side in a cell',
      text: lines('| **Nơi nhận:** - Như trên; | **CHỦ TỊCH** **Lê Văn An** |', '|---|---|'),
      expected: [[['Nơi nhận: - Như trên;', 'CHỦ TỊCH\nLê Văn An']]],
    },
    {
      what: 'rows too short and too long',
      text: lines('|a|b|', '|-|-|', '|1|', '|1|2|3|'),
      expected: [
        [
          ['a', 'b', ''],
          ['1', '', ''],
          ['1', '2', '3'],
        ],
      ],
    },
    {
      what: 'whose exporter repeated the words of merged cells',
      text: lines(
        '| TT | Việc | Hạn | Hạn |',
        '|---|---|---|---|',
        '| TT | Việc | Từ | Đến |',
        '| I | HỌP | HỌP | HỌP |',
        '| 1 | Họp tổ | Quý I | Quý I |',
        '| 2 | x | x | x |',
      ),
      expected: [
        [
          ['TT⇕2', 'Việc⇕2', 'Hạn⇔2'],
          ['Từ', 'Đến'],
          ['I', 'HỌP⇔3'],
          ['1', 'Họp tổ', 'Quý I', 'Quý I'],
          ['2', 'x', 'x', 'x'],
        ],
      ],
    },
    {
      what: 'without outer pipes',
      text: lines('TT | Việc', '---|---', '1 | Họp'),
      expected: [
        [
          ['TT', 'Việc'],
          ['1', 'Họp'],
        ],
      ],
    },
    {
      what: 'between paragraphs',
      text: lines('Bảng sau:', '| a | b |', '|---|---|', '| 1 | 2 |', '', '| 3 | 4 |'),
      expected: [
        'Bảng sau:',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        '| 3 | 4 |',
      ],
    },
  ]);

  test('of hundreds of rows', () => {
    const rows = Array.from({ length: 333 }, (_, row) => [String(row + 1), `Việc **số** ${row + 1}`]);
    const text = lines('| TT | Việc |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`));
    expect(sketch(text)).toEqual([[['TT', 'Việc'], ...rows.map(([number = '', work = '']) => [number, work.replaceAll('**', '')])]]);
  });
});

describe('drawn tables', () => {
  readsAs([
    {
      what: 'rules between all rows: the lines between two are one row',
      text: lines(
        '+----+--------+',
        '| TT | Việc   |',
        '+====+========+',
        '| 1  | Niêm   |',
        '|    | yết    |',
        '+----+--------+',
        '| 2  | - Họp  |',
        '|    | - Ghi  |',
        '+----+--------+',
      ),
      expected: [
        [
          ['TT', 'Việc'],
          ['1', 'Niêm yết'],
          ['2', '- Họp\n- Ghi'],
        ],
      ],
    },
    {
      what: 'a rule below the head alone: each line is a row unless its first cell is empty',
      text: lines(
        '┌────┬─────────┐',
        '│ TT │ Việc    │',
        '├────┼─────────┤',
        '│ 1  │ Niêm    │',
        '│    │ yết     │',
        '│ 2  │ *Họp*   │',
        '└────┴─────────┘',
      ),
      expected: [
        [
          ['TT', 'Việc'],
          ['1', 'Niêm yết'],
          ['2', 'Họp'],
        ],
      ],
    },
    {
      what: 'no rules at all',
      text: lines('| TT | Việc |', '| 1 | - |'),
      expected: [
        [
          ['TT', 'Việc'],
          ['1', '-'],
        ],
      ],
    },
    { what: 'one line is no table', text: '| chữ |', expected: ['| chữ |'] },
  ]);
});

describe('rows with a bar behind each cell', () => {
  readsAs([
    {
      what: 'a line is a row; a cell alone stands over all columns',
      text: lines('TT | Việc | Đơn vị |', 'A. HỌP |', '1 | Họp tổ | Văn phòng |', '2 | Kiểm tra |', '3 | Ghi | Thanh tra |', 'Hết'),
      expected: [
        [['TT', 'Việc', 'Đơn vị'], ['A. HỌP⇔3'], ['1', 'Họp tổ', 'Văn phòng'], ['2', 'Kiểm tra', ''], ['3', 'Ghi', 'Thanh tra']],
        'Hết',
      ],
    },
    {
      what: 'narrower rows at its end are another table',
      text: lines('Số hiệu: | 5/KH-STP | Loại: | Kế hoạch |', 'SỞ TƯ PHÁP |', 'Số: 5/KH-STP |'),
      expected: [[['Số hiệu:', '5/KH-STP', 'Loại:', 'Kế hoạch']], [['SỞ TƯ PHÁP'], ['Số: 5/KH-STP']]],
    },
    {
      what: 'one line with one cell is no table',
      text: lines('Xem |', 'Hết', 'Nơi nhận: | GIÁM ĐỐC |'),
      expected: ['Xem |', 'Hết', [['Nơi nhận:', 'GIÁM ĐỐC']]],
    },
    {
      what: 'a bar alone is the end of a cell of lines',
      text: lines('SỞ TƯ PHÁP', '|', 'Số: 5/KH-STP', '|'),
      expected: ['SỞ TƯ PHÁP', 'Số: 5/KH-STP'],
    },
  ]);
});

describe('rows with bars between their cells', () => {
  readsAs([
    {
      what: 'with empty lines between, the words of merged cells repeated',
      text: lines(
        'TT | Việc | Chủ trì | Hạn',
        '',
        'I | HỌP | HỌP | HỌP',
        '',
        '1 | Họp tổ | Văn phòng | ',
        '',
        '2 | Ghi | Thanh tra | Quý I',
        '',
        'Hết',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Chủ trì', 'Hạn'],
          ['I', 'HỌP⇔3'],
          ['1', 'Họp tổ', 'Văn phòng', ''],
          ['2', 'Ghi', 'Thanh tra', 'Quý I'],
        ],
        'Hết',
      ],
    },
    {
      what: 'cells of several lines break a row, headings stand over all columns',
      text: lines(
        'TT | Việc | Đơn vị',
        'chủ trì | Hạn',
        'A. HỌP',
        '1 | Họp tổ | Văn phòng',
        'Thanh tra | Quý I',
        'Quý III',
        '2 | Ghi | Thanh tra | Quý I',
        'Hết',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị\nchủ trì', 'Hạn'],
          ['A. HỌP⇔4'],
          ['1', 'Họp tổ', 'Văn phòng\nThanh tra', 'Quý I\nQuý III'],
          ['2', 'Ghi', 'Thanh tra', 'Quý I'],
        ],
        'Hết',
      ],
    },
    {
      what: 'one line is no table',
      text: lines('Trang chủ | Tin tức | Văn bản', 'Hết'),
      expected: ['Trang chủ | Tin tức | Văn bản', 'Hết'],
    },
    {
      what: 'two columns are none',
      text: lines('Điện thoại: 12 | Fax: 34', 'Thư: a | Trang: b'),
      expected: ['Điện thoại: 12 | Fax: 34', 'Thư: a | Trang: b'],
    },
  ]);
});

describe('columns set by blanks', () => {
  readsAs([
    {
      what: 'a letterhead, over an empty line and blanks to be filled in',
      text: lines(
        '   UBND TỈNH LÀO CAI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '        SỞ Y TẾ                    Độc lập - Tự do - Hạnh phúc',
        '',
        '  Số:      /KH-SYT             Lào Cai, ngày     tháng 5 năm 2020',
        '',
        '                            KẾ HOẠCH',
      ),
      expected: [
        [
          ['UBND TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
          ['Số:      /KH-SYT', 'Lào Cai, ngày     tháng 5 năm 2020'],
        ],
        'KẾ HOẠCH',
      ],
    },
    {
      what: 'decomposed letters take one place each',
      text: lines('SỞ Y TẾ TỈNH        CỘNG HÒA XÃ HỘI', 'PHÒNG THANH TRA     Độc lập - Tự do').normalize('NFD'),
      expected: [
        [
          ['SỞ Y TẾ TỈNH', 'CỘNG HÒA XÃ HỘI'].map((text) => text.normalize('NFD')),
          ['PHÒNG THANH TRA', 'Độc lập - Tự do'].map((text) => text.normalize('NFD')),
        ],
      ],
    },
    {
      what: 'recipients that go on alone beside the signature',
      text: lines(
        'Nơi nhận:                   KT. GIÁM ĐỐC',
        '- Như trên;                 PHÓ GIÁM ĐỐC',
        '- Sở Tài chính;',
        '- Lưu: VT.',
        '',
        '',
        '                            Giàng Thị Dung',
      ),
      expected: [
        [
          ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
          ['- Như trên;', 'PHÓ GIÁM ĐỐC'],
          ['- Sở Tài chính;', ''],
          ['- Lưu: VT.', ''],
        ],
        'Giàng Thị Dung',
      ],
    },
    {
      what: 'a table whose every line is a row',
      text: lines('TT   Việc          Đơn vị', '1    Họp tổ        Văn phòng', '2    Kiểm tra      Thanh tra'),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị'],
          ['1', 'Họp tổ', 'Văn phòng'],
          ['2', 'Kiểm tra', 'Thanh tra'],
        ],
      ],
    },
    {
      what: 'the type of the paper ends its letterhead',
      text: lines(
        'UBND TỈNH LÀO CAI            CỘNG HÒA XÃ HỘI',
        'SỞ Y TẾ                      Độc lập - Tự do',
        'KẾ HOẠCH',
        'Kiểm tra năm 2020',
      ),
      expected: [
        [
          ['UBND TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI'],
          ['SỞ Y TẾ', 'Độc lập - Tự do'],
        ],
        'KẾ HOẠCH',
        'Kiểm tra năm 2020',
      ],
    },
    {
      what: 'numbers tell the rows, also over the page',
      text: lines(
        'TT   Việc             Đơn vị',
        '1    Niêm yết tại     Văn phòng',
        '',
        '',
        '\f                 2',
        '',
        '     trụ sở           và Thanh tra',
        'TT   Việc             Đơn vị',
        '2    Họp:             Thanh tra',
        '     - tổ;',
        '     - cơ quan.',
        '',
        '     II. KINH PHÍ',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị'],
          ['1', 'Niêm yết tại trụ sở', 'Văn phòng và Thanh tra'],
          ['TT', 'Việc', 'Đơn vị'],
          ['2', 'Họp:\n- tổ;\n- cơ quan.', 'Thanh tra'],
        ],
        '2',
        'II. KINH PHÍ',
      ],
    },
    {
      what: 'a table without its head, and one whose cells begin in lower case',
      text: lines(
        '1    Họp tổ           Văn phòng',
        '2    Niêm yết tại     Thanh tra',
        '     trụ sở',
        'Phần sau của kế hoạch:',
        '1    họp              tổ A',
        '2    kết              tổ B',
      ),
      expected: [
        [
          ['1', 'Họp tổ', 'Văn phòng'],
          ['2', 'Niêm yết tại trụ sở', 'Thanh tra'],
        ],
        'Phần sau của kế hoạch:',
        [
          ['1', 'họp', 'tổ A'],
          ['2', 'kết', 'tổ B'],
        ],
      ],
    },
    {
      what: 'a heading over the columns with a numbered row below',
      text: lines(
        'TT   Việc             Đơn vị',
        '1    Họp tổ           Thanh tra',
        'II. KIỂM TRA VIỆC NIÊM YẾT TẠI TRỤ SỞ',
        '2    Niêm yết tại     Văn phòng',
        '     trụ sở',
        'III. KIỂM TRA VIỆC KHÁC TẠI TRỤ SỞ',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị'],
          ['1', 'Họp tổ', 'Thanh tra'],
          ['II. KIỂM TRA VIỆC NIÊM YẾT TẠI TRỤ SỞ⇔3'],
          ['2', 'Niêm yết tại trụ sở', 'Văn phòng'],
        ],
        'III. KIỂM TRA VIỆC KHÁC TẠI TRỤ SỞ',
      ],
    },
    {
      what: 'empty lines tell the rows, their numbers at half their height',
      text: lines(
        'TT   Việc             Đơn vị',
        '',
        '     Niêm yết tại     Văn phòng',
        '1    trụ sở',
        '     cơ quan',
        '',
        '2    Họp tổ           Thanh tra',
        '',
        'II. KINH PHÍ',
      ),
      expected: [
        [
          ['TT', 'Việc', 'Đơn vị'],
          ['1', 'Niêm yết tại trụ sở cơ quan', 'Văn phòng'],
          ['2', 'Họp tổ', 'Thanh tra'],
        ],
        'II. KINH PHÍ',
      ],
    },
    {
      what: 'a blank of one line is to be filled in',
      text: lines('Số:      /KH-SYT', 'Lào Cai, ngày     tháng 5'),
      expected: ['Số:      /KH-SYT', 'Lào Cai, ngày     tháng 5'],
    },
    {
      what: 'blanks behind the marks of a list',
      text: lines('a)   Một', 'b)   Hai', '1.   Ba', '-    Bốn'),
      expected: ['a)   Một', 'b)   Hai', '1.   Ba', '-    Bốn'],
    },
  ]);

  test('rows that cannot be told apart stay lines, with an issue', () => {
    const text = [
      'Việc            Đơn vị       Hạn',
      'Niêm yết tại    Văn phòng    Quý I',
      '                Thanh tra    Quý II',
      'Họp             Văn phòng    Quý III',
    ];
    const { children, issues } = treeOf(text.join('\n'));
    expect(children).toMatchObject(text.map((line) => ({ type: 'paragraph', text: line.trim() })));
    expect(issues).toMatchObject([
      { code: 'columns-unread', severity: 'warning', spans: [{ block: 'b1' }, { block: 'b2' }, { block: 'b4' }] },
    ]);
  });
});
