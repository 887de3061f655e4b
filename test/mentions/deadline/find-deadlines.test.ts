import { describe, expect, test } from '@jest/globals';
import { findDeadlines } from '../../../src/mentions/deadline/find-deadlines.js';
import { planOf } from './show-deadline.js';

function found(text: string): string[] {
  return findDeadlines(text, planOf('2020')).map(({ start, end }) => text.slice(start, end));
}

describe('in running text', () => {
  test.each([
    ['Báo cáo trước ngày 10/12 (số liệu tính đến ngày 30/11).', ['trước ngày 10/12 (số liệu tính đến ngày 30/11)']],
    ['Số liệu báo cáo được tính từ ngày 15/11/2019 đến ngày 14/11/2020.', []],
    ['Gửi số liệu đến Sở Nội vụ trước ngày 10/12.', ['trước ngày 10/12']],
    ['Các đơn vị gửi báo cáo về Sở trước ngày 15 tháng 3 năm 2020 để tổng hợp.', ['trước ngày 15 tháng 3 năm 2020']],
    [
      'Định kỳ hằng quý, 6 tháng, năm báo cáo kết quả trước ngày 10 của tháng cuối quý.',
      ['Định kỳ hằng quý, 6 tháng, năm', 'trước ngày 10 của tháng cuối quý'],
    ],
    ['Định kỳ hằng quý báo cáo kết quả trước ngày 10 của tháng cuối quý.', ['trước ngày 10 của tháng cuối quý']],
    ['Hằng quý giao ban. Báo cáo trước ngày 10 của tháng cuối quý.', ['Hằng quý', 'trước ngày 10 của tháng cuối quý']],
    ['Đợt 1 trong tháng 6 năm 2020, đợt 2 trong tháng 9 năm 2020.', ['trong tháng 6 năm 2020', 'trong tháng 9 năm 2020']],
    ['Tổng hợp câu hỏi gửi về Sở trước 05 ngày tổ chức hội nghị, kèm danh sách.', ['trước 05 ngày tổ chức hội nghị']],
    ['Hội nghị 02 ngày tổ chức tại huyện.', []],
    ['Phấn đấu đến năm 2025, toàn bộ thủ tục được số hóa.', ['đến năm 2025']],
    ['Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ, các sở trả lời.', ['Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ']],
    ['Thực hiện Đề án trồng rừng đến hết năm 2025; hoàn thành cắm mốc đến năm 2024.', ['đến hết năm 2025', 'đến năm 2024']],
    ['Thực hiện Đề án trồng rừng, đến năm 2025 phủ xanh đất trống.', ['đến năm 2025']],
    ['- Thời gian thực hiện: Thường xuyên.', ['Thường xuyên']],
    ['Họp định kỳ 6 tháng một lần; ghi biên bản các cuộc họp hằng tuần.', ['định kỳ 6 tháng một lần']],
    ['Thời hạn: Quý II/2020;', ['Quý II/2020']],
    ['Gửi giấy mời trước 03 ngày làm việc; họp lúc 8h00.', ['trước 03 ngày làm việc']],
    ['Giải quyết hồ sơ đăng ký trong 03 ngày làm việc.', ['trong 03 ngày làm việc']],
    ['Hội thi tổ chức trong 03 ngày.', []],
    ['Niêm yết danh sách trước ít nhất 30 ngày so với ngày bầu cử.', ['trước ít nhất 30 ngày so với ngày bầu cử']],
    ['Tổ chức dạy học 2 buổi/ngày cho học sinh; phun khử khuẩn 2 lần/ngày.', ['2 lần/ngày']],
    ['Kiểm tra việc sử dụng kinh phí ít nhất 02 lần trong năm.', ['ít nhất 02 lần trong năm']],
    ['Cấm đường từ 6 giờ ngày 15/3 đến 12 giờ ngày 16/3/2020.', ['từ 6 giờ ngày 15/3 đến 12 giờ ngày 16/3/2020']],
    ['Mở chuyên mục, mỗi tháng phát sóng 02 kỳ; gửi báo cáo tổng kết năm.', ['mỗi tháng phát sóng 02 kỳ']],
    ['Công bố kết quả thi lúc 8h00 ngày 18/7/2020 trên trang tin.', ['lúc 8h00 ngày 18/7/2020']],
    ['Hoàn thành chỉ tiêu được giao hằng năm; báo cáo được gửi hằng quý.', ['hằng quý']],
    ['Phát thanh hai buổi mỗi ngày trong các tháng cao điểm.', ['hai buổi mỗi ngày']],
    ['Tổ chức trực ban từ 15/5 đến 30/11/2020.', ['từ 15/5 đến 30/11/2020']],
    ['Tập huấn cán bộ từ 20 đến 24/11/2020.', ['từ 20 đến 24/11/2020']],
    ['Mở từ 5 đến 10 lớp; mỗi lớp từ 20 đến 30/35 học viên.', []],
    ['Rà soát từ 10/11 ÷ 30/11/2020, sau đó báo cáo.', ['từ 10/11 ÷ 30/11/2020']],
    ['Tập huấn từ tháng 5 đến tháng 9/2020.', ['từ tháng 5 đến tháng 9/2020']],
    ['Số liệu từ 15/12/2019 đến 14/12/2020; tăng từ 3/5 đến 5/5 tiêu chí.', []],
    ['Đăng ít nhất 10 tin, bài trong tháng 3 năm 2020.', ['trong tháng 3 năm 2020']],
    ['Kiểm tra 02 lần trong năm 2020.', ['02 lần trong năm']],
    ['Đăng ít nhất 10 tin, bài trong tháng.', ['ít nhất 10 tin, bài trong tháng']],
    ['Gửi báo cáo hàng tuần, trước 16h00 thứ Năm.', ['hàng tuần, trước 16h00 thứ Năm']],
    ['Gửi số liệu trước 16 giờ 30 phút hằng ngày trong đợt cao điểm.', ['trước 16 giờ 30 phút hằng ngày']],
  ])('deadlines are found: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Hàng tháng tổng hợp, báo cáo UBND huyện trước ngày 25.', ['FREQ=MONTHLY;BYMONTHDAY=25']],
    ['Hằng năm rà soát, báo cáo kết quả chậm nhất ngày 15/11.', ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15']],
    ['Hàng tháng giao ban; tổng kết trước ngày 15/11.', ['FREQ=MONTHLY']],
  ])('the due day of what recurs may stand further on in its clause: %s', (text, rules) => {
    expect(findDeadlines(text, planOf('2020')).flatMap(({ deadline }) => deadline.rrules ?? [])).toEqual(rules);
  });

  test.each([
    'Hải Dương, ngày 31 tháng 01 năm 2020',
    'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 ban hành Chương trình giai đoạn 2011 - 2020',
    'dự toán chi thường xuyên và các nguồn thu hợp pháp khác',
    'Chỉ số cải cách hành chính hằng năm của tỉnh',
    'Luật Thủ đô năm 2024, có hiệu lực từ ngày 01 tháng 01 năm 2025.',
    'Kế hoạch cải cách hành chính năm 2020 của tỉnh',
    'Trình dự thảo Chiến lược bảo tồn rùa biển, các rạn san hô đến năm 2035',
    'Theo dõi độ mặn, đo mực nước các sông giai đoạn 2021 - 2030, có xét đến năm 2050 bằng ảnh vệ tinh',
    'Lập kế hoạch 5 năm và hằng năm',
    'dịch vụ công mức độ 3, 4 cho 2020 người',
    'mỗi cuộc không quá 02 ngày',
    'thời gian giải quyết giảm 05 ngày so với quy định; mỗi lớp ít nhất 02 ngày',
    'Từ 8h00 đến 9h00: đón khách',
    'trực trong các ngày nghỉ, các ngày lễ và các ngày Tết',
  ])('names and other dates are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
