import { describe, expect, test } from '@jest/globals';
import { lines, sketch, testSketches, treeOf } from '../sketch.js';

describe('tables set by tabs', () => {
  testSketches([
    {
      what: 'cells keep their text, an empty one too',
      text: lines('TT\tViệc\tĐơn vị', '1\t- Họp;  - Ghi\tVăn phòng', '2\tKiểm tra\t'),
      expected: [['TT | Việc | Đơn vị', '1 | - Họp;  - Ghi | Văn phòng', '2 | Kiểm tra | ']],
    },
    {
      what: 'short rows are filled',
      text: lines('TT\tViệc\tĐơn vị\tHạn', 'I\tHỌP', '1\tHọp tổ\tVăn phòng', '2\tHọp ban\tThanh tra\tQuý I'),
      expected: [['TT | Việc | Đơn vị | Hạn', 'I | HỌP |  | ', '1 | Họp tổ | Văn phòng | ', '2 | Họp ban | Thanh tra | Quý I']],
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
        ['TT | Việc | Đơn vị | Hạn', '1 | Niêm yết\ntại trụ sở | Văn phòng\nThanh tra | Quý I\nQuý III', '2 | Họp | Văn phòng | Quý II'],
      ],
    },
    {
      what: 'cells of several paragraphs break a row without a number, where the lines below go on in it',
      text: lines(
        'Tháng\tViệc\tĐơn vị\tHạn',
        '9/2023\t- Kiện toàn tổ',
        '- Lập kế hoạch\tVăn phòng\t',
        '10/2023\tHọp tổ\tVăn phòng',
        'và Thanh tra\tQuý IV',
        '11/2023\tHọp ban\tThanh tra\tQuý IV',
      ),
      expected: [
        [
          'Tháng | Việc | Đơn vị | Hạn',
          '9/2023 | - Kiện toàn tổ\n- Lập kế hoạch | Văn phòng | ',
          '10/2023 | Họp tổ | Văn phòng\nvà Thanh tra | Quý IV',
          '11/2023 | Họp ban | Thanh tra | Quý IV',
        ],
      ],
    },
    {
      what: 'the middle of a broken row may fill three columns',
      text: lines(
        'TT\tViệc\tNơi\tĐơn vị\tHạn',
        '1\tHọp tổ\tThôn\tVăn phòng\tQuý I',
        '2\tTập huấn',
        '- Trồng cây\tXã\tVăn phòng',
        'Thanh tra\tQuý II',
        '3\tHọp ban\tXã\tThanh tra\tQuý IV',
      ),
      expected: [
        [
          'TT | Việc | Nơi | Đơn vị | Hạn',
          '1 | Họp tổ | Thôn | Văn phòng | Quý I',
          '2 | Tập huấn\n- Trồng cây | Xã | Văn phòng\nThanh tra | Quý II',
          '3 | Họp ban | Xã | Thanh tra | Quý IV',
        ],
      ],
    },
    {
      what: 'the last row may be broken too',
      text: lines('TT\tViệc\tĐơn vị\tHạn', '1\tNiêm yết', 'tại trụ sở\tVăn phòng', 'Thanh tra\tQuý I', '', 'Hết'),
      expected: [['TT | Việc | Đơn vị | Hạn', '1 | Niêm yết\ntại trụ sở | Văn phòng\nThanh tra | Quý I'], 'Hết'],
    },
    {
      what: 'so may the head',
      text: lines('TT\tViệc', 'phải làm\tĐƠN VỊ', 'chủ trì\tHạn', 'I. HỌP', '1\tHọp tổ\tVăn phòng\tQuý I'),
      expected: [['TT | Việc\nphải làm | ĐƠN VỊ\nchủ trì | Hạn', 'I. HỌP⇔4', '1 | Họp tổ | Văn phòng | Quý I']],
    },
    {
      what: 'a head of two rows is not broken',
      text: lines('TT\tViệc\tHạn\t', '\t\tNăm 2020\tNăm 2021', '1\tHọp tổ\tQuý I\tQuý II'),
      expected: [['TT | Việc | Hạn | ', ' |  | Năm 2020 | Năm 2021', '1 | Họp tổ | Quý I | Quý II']],
    },
    {
      what: 'a head and rows broken within their columns',
      text: lines('TT\tViệc\tHạn\tĐơn vị', '\t\thoàn thành\tchủ trì', '1\tKiểm tra\tQuý I\tSở Nội vụ', '\tsổ sách'),
      expected: [['TT | Việc | Hạn hoàn thành | Đơn vị chủ trì', '1 | Kiểm tra | Quý I | Sở Nội vụ', ' | sổ sách |  | ']],
    },
    {
      what: 'a page number does not slip into a cell',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '2', '2\tHọp ban\tQuý II'),
      expected: [['TT | Việc | Hạn', '1 | Họp tổ | Quý I'], '2', ['2 | Họp ban | Quý II']],
    },
    {
      what: 'a numbered or capital line between rows is merged over all columns',
      text: lines('TT\tViệc\tHạn', 'I. HỌP', '1\tHọp tổ\tQuý I', 'KIỂM TRA', '2\tKiểm tra sổ\tQuý II'),
      expected: [['TT | Việc | Hạn', 'I. HỌP⇔3', '1 | Họp tổ | Quý I', 'KIỂM TRA⇔3', '2 | Kiểm tra sổ | Quý II']],
    },
    {
      what: 'so is a bold one',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '**Kiểm tra**', '2\tKiểm tra sổ\tQuý II'),
      expected: [['TT | Việc | Hạn', '1 | Họp tổ | Quý I', 'Kiểm tra⇔3', '2 | Kiểm tra sổ | Quý II']],
    },
    {
      what: 'a day between rows that begin with hours is merged over all columns',
      text: lines('Giờ\tViệc\tNơi', 'Ngày 22/11/2025', '7h30\tKhai mạc\tSân', 'Ngày 23/11/2025', '14h00\tBế mạc\tSân'),
      expected: [['Giờ | Việc | Nơi', 'Ngày 22/11/2025⇔3', '7h30 | Khai mạc | Sân', 'Ngày 23/11/2025⇔3', '14h00 | Bế mạc | Sân']],
    },
    {
      what: 'a quarter over the days of a programme',
      text: lines('Lúc\tViệc\tNơi', 'Quý I', '03/02\tHội diễn\tXã', 'Mùng 4 Tết\tHội xuân\tThôn', 'Quý II', 'Cuối tháng 6\tLiên hoan\tXã'),
      expected: [
        [
          'Lúc | Việc | Nơi',
          'Quý I⇔3',
          '03/02 | Hội diễn | Xã',
          'Mùng 4 Tết | Hội xuân | Thôn',
          'Quý II⇔3',
          'Cuối tháng 6 | Liên hoan | Xã',
        ],
      ],
    },
    {
      what: 'a line over the head of the next table is none',
      text: lines('Lúc\tViệc\tNơi', '03/02\tHội diễn\tXã', 'Biểu II', 'Lúc\tViệc\tNơi', '04/02\tHội xuân\tThôn'),
      expected: [['Lúc | Việc | Nơi', '03/02 | Hội diễn | Xã'], 'Biểu II', ['Lúc | Việc | Nơi', '04/02 | Hội xuân | Thôn']],
    },
    {
      what: 'the number of the next division is no day',
      text: lines('Giờ\tViệc\tNơi', '7h30\tKhai mạc\tSân', 'IV. KINH PHÍ 2025', '8h00\tHọp\tHội trường'),
      expected: [['Giờ | Việc | Nơi', '7h30 | Khai mạc | Sân'], 'IV. KINH PHÍ 2025', ['8h00 | Họp | Hội trường']],
    },
    {
      what: 'what follows the last row is no part of it',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', 'Trên đây là kế hoạch.', 'III.\tTỔ CHỨC', '1.\tVăn phòng theo dõi.'),
      expected: [['TT | Việc | Hạn', '1 | Họp tổ | Quý I'], 'Trên đây là kế hoạch.', 'III.\tTỔ CHỨC', '1.\tVăn phòng theo dõi.'],
    },
    {
      what: 'an empty line parts two tables, with or without a head',
      text: lines('TT\tViệc\tHạn', '1\tHọp tổ\tQuý I', '', '2\tHọp ban\tQuý II', '', 'II\tKIỂM TRA', '3\tKiểm tra sổ\tQuý III'),
      expected: [['TT | Việc | Hạn', '1 | Họp tổ | Quý I'], ['2 | Họp ban | Quý II'], ['II | KIỂM TRA | ', '3 | Kiểm tra sổ | Quý III']],
    },
    {
      what: 'cells may begin in lower case',
      text: lines('TT\tViệc\thạn', '1\thọp tổ\tthường xuyên'),
      expected: [['TT | Việc | hạn', '1 | họp tổ | thường xuyên']],
    },
    {
      what: 'marks go',
      text: lines('**TT\tViệc\tHạn**', '1\t*Họp* tổ\t**Quý I**'),
      expected: [['TT | Việc | Hạn', '1 | Họp tổ | Quý I']],
    },
  ]);
});

describe('two columns set by tabs', () => {
  testSketches([
    {
      what: 'a letterhead, however many tabs part it',
      text: lines('UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ Y TẾ\t\t\tĐộc lập - Tự do - Hạnh phúc'),
      expected: [['UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc']],
    },
    {
      what: 'tabs for blanks to be filled in part nothing',
      text: 'Số:\t/KH-SYT\tLào Cai, ngày\ttháng 5 năm 2020',
      expected: [['Số:\t/KH-SYT | Lào Cai, ngày\ttháng 5 năm 2020']],
    },
    { what: 'nor in a line of their own', text: 'Lào Cai, ngày\ttháng 5 năm 2020', expected: ['Lào Cai, ngày\ttháng 5 năm 2020'] },
    {
      what: 'recipients beside the signature',
      text: lines('Nơi nhận:\tKT. GIÁM ĐỐC', '- Như trên;\tPHÓ GIÁM ĐỐC', '- Lưu: VT.', '', 'Giàng Thị Dung'),
      expected: [['Nơi nhận: | KT. GIÁM ĐỐC', '- Như trên; | PHÓ GIÁM ĐỐC'], '- Lưu: VT.', 'Giàng Thị Dung'],
    },
    {
      what: 'a list with numbers in its rows',
      text: lines('TT\tVăn bản', '1.\tLuật Thanh tra', '2.\tLuật Tố cáo'),
      expected: [['TT | Văn bản', '1. | Luật Thanh tra', '2. | Luật Tố cáo']],
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

test('a head whose rows could not be told is an issue', () => {
  const { issues } = treeOf(lines('Tháng\tNội dung công việc\tĐơn vị chủ trì\tGhi chú', '9/2023\tHọp tổ', 'Lập kế hoạch\tVăn phòng'));
  expect(issues).toMatchObject([{ code: 'columns-unread', severity: 'warning', spans: [{ block: 'b1', row: 0, column: 0 }] }]);
});
