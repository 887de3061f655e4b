import { describe } from '@jest/globals';
import { lines, testSketches } from '../sketch.js';

describe('rows with a bar behind each cell', () => {
  testSketches([
    {
      what: 'a line is a row; a cell alone stands over all columns',
      text: lines('TT | Việc | Đơn vị |', 'A. HỌP |', '1 | Họp tổ | Văn phòng |', '2 | Kiểm tra |', '3 | Ghi | Thanh tra |', 'Hết'),
      expected: [['TT | Việc | Đơn vị', 'A. HỌP⇔3', '1 | Họp tổ | Văn phòng', '2 | Kiểm tra | ', '3 | Ghi | Thanh tra'], 'Hết'],
    },
    {
      what: 'narrower rows at its end are another table',
      text: lines('Số hiệu: | 5/KH-STP | Loại: | Kế hoạch |', 'SỞ TƯ PHÁP |', 'Số: 5/KH-STP |'),
      expected: [['Số hiệu: | 5/KH-STP | Loại: | Kế hoạch'], ['SỞ TƯ PHÁP', 'Số: 5/KH-STP']],
    },
    {
      what: 'one line with one cell is no table',
      text: lines('Xem |', 'Hết', 'Nơi nhận: | GIÁM ĐỐC |'),
      expected: ['Xem |', 'Hết', ['Nơi nhận: | GIÁM ĐỐC']],
    },
    {
      what: 'a bar alone is the end of a cell of lines',
      text: lines('SỞ TƯ PHÁP', '|', 'Số: 5/KH-STP', '|'),
      expected: ['SỞ TƯ PHÁP', 'Số: 5/KH-STP'],
    },
  ]);
});

describe('rows with bars between their cells', () => {
  testSketches([
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
      expected: [['TT | Việc | Chủ trì | Hạn', 'I | HỌP⇔3', '1 | Họp tổ | Văn phòng | ', '2 | Ghi | Thanh tra | Quý I'], 'Hết'],
    },
    {
      what: 'an empty first cell, as above the numbers of columns, and an empty last one',
      text: lines('TT | Việc | Đơn vị | Hạn', ' | (1) | (2) | (3)', '1 | Họp tổ | Văn phòng | Quý I', ' | Tổng cộng |  | '),
      expected: [['TT | Việc | Đơn vị | Hạn', ' | (1) | (2) | (3)', '1 | Họp tổ | Văn phòng | Quý I', ' | Tổng cộng |  | ']],
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
          'TT | Việc | Đơn vị\nchủ trì | Hạn',
          'A. HỌP⇔4',
          '1 | Họp tổ | Văn phòng\nThanh tra | Quý I\nQuý III',
          '2 | Ghi | Thanh tra | Quý I',
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
