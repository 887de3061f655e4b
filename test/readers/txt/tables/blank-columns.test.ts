import { describe, expect, test } from '@jest/globals';
import { lines, testSketches, treeOf } from '../sketch.js';

const decomposed = (text: string): string => text.normalize('NFD');

describe('columns set by blanks', () => {
  testSketches([
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
          'UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc',
          'Số:      /KH-SYT | Lào Cai, ngày     tháng 5 năm 2020',
        ],
        'KẾ HOẠCH',
      ],
    },
    {
      what: 'decomposed letters take one place each',
      text: decomposed(lines('SỞ Y TẾ TỈNH        CỘNG HÒA XÃ HỘI', 'PHÒNG THANH TRA     Độc lập - Tự do')),
      expected: [[decomposed('SỞ Y TẾ TỈNH | CỘNG HÒA XÃ HỘI'), decomposed('PHÒNG THANH TRA | Độc lập - Tự do')]],
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
      expected: [['Nơi nhận: | KT. GIÁM ĐỐC', '- Như trên; | PHÓ GIÁM ĐỐC', '- Sở Tài chính; | ', '- Lưu: VT. | '], 'Giàng Thị Dung'],
    },
    {
      what: 'a table whose every line is a row',
      text: lines('TT   Việc          Đơn vị', '1    Họp tổ        Văn phòng', '2    Kiểm tra      Thanh tra'),
      expected: [['TT | Việc | Đơn vị', '1 | Họp tổ | Văn phòng', '2 | Kiểm tra | Thanh tra']],
    },
    {
      what: 'a head of numbers that two blanks part from the next',
      text: lines(
        'TT  Việc              Đơn vị',
        'A   Chuẩn bị',
        '1   Họp tổ, phân      Văn phòng',
        '    công việc',
        '2   Kiểm tra          Thanh tra',
      ),
      expected: [['TT | Việc | Đơn vị', 'A | Chuẩn bị | ', '1 | Họp tổ, phân công việc | Văn phòng', '2 | Kiểm tra | Thanh tra']],
    },
    {
      what: 'two blanks behind any other word part nothing',
      text: lines('Lớp  Việc              Đơn vị', 'Ba   Họp tổ            Văn phòng', 'Tư   Kiểm tra          Thanh tra'),
      expected: ['Lớp  Việc              Đơn vị', 'Ba   Họp tổ            Văn phòng', 'Tư   Kiểm tra          Thanh tra'],
    },
    {
      what: 'two blanks between full cells that every line leaves free',
      text: lines(
        'TT   Việc             Thời gian kiểm tra  Trưởng đoàn',
        '1    Kho bạc          Ngày 15 -           Phó Giám đốc',
        '                      17/4/2026',
        '2    Chợ              Từ 01/6 đến         Chánh Thanh',
        '                      15/6/2026           tra Sở',
      ),
      expected: [
        [
          'TT | Việc | Thời gian kiểm tra | Trưởng đoàn',
          '1 | Kho bạc | Ngày 15 - 17/4/2026 | Phó Giám đốc',
          '2 | Chợ | Từ 01/6 đến 15/6/2026 | Chánh Thanh tra Sở',
        ],
      ],
    },
    {
      what: 'two blanks within a head over words that go on part nothing',
      text: lines(
        'TT   Nội dung  công việc        Đơn vị',
        '1    Niêm yết các thủ tục       Văn phòng',
        '2    Kiểm tra                   Thanh tra',
      ),
      expected: [['TT | Nội dung  công việc | Đơn vị', '1 | Niêm yết các thủ tục | Văn phòng', '2 | Kiểm tra | Thanh tra']],
    },
    {
      what: 'an agenda: hours tell the rows, days stand over them',
      text: lines(
        'Thời gian      Nội dung            Chủ trì            Địa điểm',
        'Thứ Hai, ngày 22/02/2021',
        '7h30 - 8h00    Chào cờ, quán       Phòng Chính trị    Sân',
        '               triệt nhiệm vụ',
        '14h00          Giao ban            Phòng Tham mưu     Hội trường',
        'Ngày 24/02',
        '8 giờ 00       Khám bệnh           Phòng Hậu cần      Trạm Y tế',
      ),
      expected: [
        [
          'Thời gian | Nội dung | Chủ trì | Địa điểm',
          'Thứ Hai, ngày 22/02/2021⇔4',
          '7h30 - 8h00 | Chào cờ, quán triệt nhiệm vụ | Phòng Chính trị | Sân',
          '14h00 | Giao ban | Phòng Tham mưu | Hội trường',
          'Ngày 24/02⇔4',
          '8 giờ 00 | Khám bệnh | Phòng Hậu cần | Trạm Y tế',
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
      expected: [['UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI', 'SỞ Y TẾ | Độc lập - Tự do'], 'KẾ HOẠCH', 'Kiểm tra năm 2020'],
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
          'TT | Việc | Đơn vị',
          '1 | Niêm yết tại trụ sở | Văn phòng và Thanh tra',
          'TT | Việc | Đơn vị',
          '2 | Họp:\n- tổ;\n- cơ quan. | Thanh tra',
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
        ['1 | Họp tổ | Văn phòng', '2 | Niêm yết tại trụ sở | Thanh tra'],
        'Phần sau của kế hoạch:',
        ['1 | họp | tổ A', '2 | kết | tổ B'],
      ],
    },
    {
      what: 'a Roman number without a point, wider than its column',
      text: lines(
        'TT   Việc             Đơn vị',
        '1    Họp tổ           Thanh tra',
        ' III Kiểm tra niêm yết',
        '2    Niêm yết         Văn phòng',
      ),
      expected: [['TT | Việc | Đơn vị', '1 | Họp tổ | Thanh tra', 'III Kiểm tra niêm yết⇔3', '2 | Niêm yết | Văn phòng']],
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
        ['TT | Việc | Đơn vị', '1 | Họp tổ | Thanh tra', 'II. KIỂM TRA VIỆC NIÊM YẾT TẠI TRỤ SỞ⇔3', '2 | Niêm yết tại trụ sở | Văn phòng'],
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
      expected: [['TT | Việc | Đơn vị', '1 | Niêm yết tại trụ sở cơ quan | Văn phòng', '2 | Họp tổ | Thanh tra'], 'II. KINH PHÍ'],
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
