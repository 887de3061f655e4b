import { describe } from '@jest/globals';
import { lines, testSketches } from '../sketch.js';

describe('cells on lines of their own', () => {
  const heads = ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'];
  testSketches([
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
          heads.join(' | '),
          'Tháng 8⇔4',
          '1 | Họp tổ | Văn phòng | 05/8',
          '2 | Kiểm tra sổ |  | Trong tháng',
          'Tháng 9⇔4',
          '3 | Tổng kết | Thanh tra | Quý IV',
        ],
        'D. KINH PHÍ',
      ],
    },
    {
      what: 'so are the lines of a page with empty ones between',
      text: [...heads, '1', 'Họp', 'Tổ A', 'Quý I', '2', 'Kết', 'Tổ B', 'Quý II'].join('\n\n'),
      expected: [[heads.join(' | '), '1 | Họp | Tổ A | Quý I', '2 | Kết | Tổ B | Quý II']],
    },
    {
      what: 'a number of another kind with its line heads the rows below, and a cell may be empty',
      text: [...heads, 'I', 'Nền nếp', '1', 'Họp', ' ', 'Quý I', 'II', 'Kết thúc', '1', 'Kết', 'Tổ B', 'Quý II'].join('\n\n'),
      expected: [[heads.join(' | '), 'I | Nền nếp |  | ', '1 | Họp |  | Quý I', 'II | Kết thúc |  | ', '1 | Kết | Tổ B | Quý II']],
    },
    {
      what: 'the last heads may divide one before',
      text: lines(
        'TT',
        'Nội dung',
        'Cơ quan thực hiện',
        'Thời gian',
        'Chủ trì',
        'Phối hợp',
        '1',
        'Họp',
        'A',
        'B',
        'Quý I',
        '2',
        'Kết',
        'B',
        'A',
        'Quý II',
      ),
      expected: [
        [
          'TT | Nội dung | Cơ quan thực hiện |  | Thời gian',
          ' |  | Chủ trì | Phối hợp | ',
          '1 | Họp | A | B | Quý I',
          '2 | Kết | B | A | Quý II',
        ],
      ],
    },
    {
      what: 'one head among them may be unknown',
      text: lines('TT', 'Việc phải làm', 'Sổ tay', 'Chủ trì', 'Hạn xong', '1', 'Họp', 'A', 'B', 'Quý I', '2', 'Kết', 'B', 'A', 'Quý II'),
      expected: [['TT | Việc phải làm | Sổ tay | Chủ trì | Hạn xong', '1 | Họp | A | B | Quý I', '2 | Kết | B | A | Quý II']],
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
