import { describe, expect, test } from '@jest/globals';
import { planOf, showAll } from './show-deadline.js';

/** Forms beside those of the catalogue, for a plan of 2020 unless another is named. */
type Row = readonly [cell: string, expected: readonly string[], plan?: string];

function table(rows: readonly Row[]): void {
  test.each(rows)('%s', (cell, expected, plan = '2020') => {
    expect(showAll(cell, planOf(plan))).toEqual(expected);
  });
}

describe('days', () => {
  table([
    ['Ngày 15, 16/5/2020', ['point 2020-05-15', 'point 2020-05-16']],
    ['Trước 10/12 (số liệu tính đến 30/11)', ['by ..<2020-12-10']],
    ['Trước 20/6 và 20/12 (tính đến 15/6, 15/12)', ['by ..<2020-06-20', 'by ..<2020-12-20']],
    [
      'Chốt số liệu trước ngày 30/11; gửi trước 10/12 (qua trục liên thông)',
      ['by ..<2020-11-30 «Chốt số liệu»', 'by ..<2020-12-10 «gửi qua trục liên thông»'],
    ],
    ['Các ngày 15, 16 và 17 tháng 5', ['point 2020-05-15', 'point 2020-05-16', 'point 2020-05-17']],
    ['Trong 02 ngày 15 và 16/5', ['point 2020-05-15', 'point 2020-05-16']],
    ['từ sáng 20 đến hết ngày 21 tháng 4', ['interval 2020-04-20..2020-04-21']],
    ['15-17/5; 20-22/5/2020', ['interval 2020-05-15..2020-05-17', 'interval 2020-05-20..2020-05-22']],
    ['15-6-2020', ['point 2020-06-15']],
    ['05/5/20', ['point 2020-05-05']],
    ['mùng 5 tháng 5', ['point 2020-05-05']],
    ['Thứ 2, ngày 15/6/2020', ['point 2020-06-15']],
    ['Thứ Năm 18/6/2020', ['point 2020-06-18']],
    ['Thứ năm 18/6', ['point 2020-06-18']],
    ['Buổi sáng ngày 15/5/2020', ['point 2020-05-15']],
    ['ngày 15 tháng 6 và tháng 12 năm 2020', ['point 2020-06-15', 'point 2020-12-15']],
    ['Trước ngày 10 các tháng 3, 6, 9, 12', ['by ..<2020-03-10', 'by ..<2020-06-10', 'by ..<2020-09-10', 'by ..<2020-12-10']],
    ['10 ngày đầu tháng 6', ['interval 2020-06-01..2020-06-10']],
    ['Quốc khánh 02/9', ['point 2020-09-02']],
    ['Ngày 10/10 (Ngày Chuyển đổi số quốc gia)', ['point 2020-10-10']],
    ['Tuần 1 tháng 3 (từ 02/3 đến 06/3)', ['interval 2020-03-02..2020-03-06']],
    ['Quý II (tháng 5)', ['interval 2020-05-01..2020-05-31']],
    ['Tháng 5 (quý II)', ['interval 2020-05-01..2020-05-31', 'interval 2020-04-01..2020-06-30']],
    ['Trước Tết Nguyên đán Tân Sửu', ['by ..<2021-02-12']],
    ['Trong dịp Tết', ['interval !extent-unknown']],
    ['Trước Tết Chôl Chnăm Thmây', ['unread !unread']],
  ]);
});

describe('times of day', () => {
  table([
    ['Từ 8h00 đến 11h30 ngày 15/5/2020', ['point 2020-05-15 at 08:00-11:30']],
    ['Từ 6 giờ ngày 15/3', ['after 2020-03-15.. at 06:00-']],
    ['Từ 6 giờ ngày 15/3 đến hết ngày 17/3', ['interval 2020-03-15..2020-03-17 at 06:00-']],
    ['6 giờ ngày 15/3', ['point 2020-03-15 at 06:00-']],
    ['Từ 26/8 đến 17h00 ngày 25/9', ['interval 2020-08-26..2020-09-25 at -17:00']],
    ['Từ 7 giờ 30 ngày 10/3 đến 17 giờ ngày 12/3', ['interval 2020-03-10..2020-03-12 at 07:30-17:00']],
    ['07 giờ 30, ngày 15/3/2020', ['point 2020-03-15 at 07:30-']],
    ['15/5/2020 (8h00)', ['point 2020-05-15 at 08:00-']],
    ['Trước 15h, ngày 20/11/2020', ['by ..2020-11-20 at -15:00']],
    ['ngày 20/11/2020 trước 17h00', ['by ..2020-11-20 at -17:00']],
    ['Trước 16 giờ 00 ngày làm việc cuối cùng của tháng', ['recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 on the day at -16:00']],
    ['Tuần 1 (từ 18/9 đến 23/9/2020)', ['interval 2020-09-18..2020-09-23 «Tuần 1»']],
    ['10/11 ÷ 30/11/2020', ['interval 2020-11-10..2020-11-30']],
    ['Từ 5÷10/3/2020', ['interval 2020-03-05..2020-03-10']],
    ['Thứ Sáu hàng tuần, trước 16h00', ['recurring FREQ=WEEKLY;BYDAY=FR on the day at -16:00']],
    ['Hằng ngày, trước 15h30', ['recurring FREQ=DAILY on the day at -15:30']],
    ['Trước 17 giờ mỗi ngày', ['recurring FREQ=DAILY on the day at -17:00']],
    ['Hằng ngày từ 7 giờ đến 11 giờ', ['recurring FREQ=DAILY at 07:00-11:00']],
    ['Muộn nhất 11h30 ngày 20/11/2020', ['by ..2020-11-20 at -11:30']],
    ['9h15 - 10h00', ['unspecified at 09:15-10:00']],
    ['Trước 10h30', ['unspecified at -10:30']],
    ['25h00 ngày 15/5/2020', ['point 2020-05-15 «25h00»']],
  ]);
});

describe('months, quarters and years', () => {
  table([
    ['T5-T6/2020', ['interval 2020-05-01..2020-06-30']],
    [
      'Tháng 9, 10 và 11 năm 2020',
      ['interval 2020-09-01..2020-09-30', 'interval 2020-10-01..2020-10-31', 'interval 2020-11-01..2020-11-30'],
    ],
    ['Tháng5/2020', ['interval 2020-05-01..2020-05-31']],
    [
      'Quý I, II, III, IV',
      [
        'interval 2020-01-01..2020-03-31',
        'interval 2020-04-01..2020-06-30',
        'interval 2020-07-01..2020-09-30',
        'interval 2020-10-01..2020-12-31',
      ],
    ],
    ['Q1-Q2/2020', ['interval 2020-01-01..2020-06-30']],
    ['Quý III, tháng 12', ['interval 2020-07-01..2020-09-30', 'interval 2020-12-01..2020-12-31']],
    ['Đầu Quý II đến cuối Quý III', ['interval 2020-04-01..2020-09-30']],
    ['Nửa đầu năm', ['interval 2020-01-01..2020-06-30']],
    ['Tuần 1 (tháng 9)', ['interval 2020-09-01..2020-09-07']],
    ['Tuần 2, 3 (tháng 10/2020)', ['interval 2020-10-08..2020-10-14', 'interval 2020-10-15..2020-10-21']],
    ['Tuần 3, 4 tháng 3', ['interval 2020-03-15..2020-03-21', 'interval 2020-03-22..2020-03-28']],
    ['Từ tháng 3 đến hết năm', ['interval 2020-03-01..2020-12-31']],
    ['Năm 2021: Quý I', ['interval 2021-01-01..2021-03-31'], '2021-2025'],
    [
      'Trong 03 năm 2021, 2022, 2023',
      ['interval 2021-01-01..2021-12-31', 'interval 2022-01-01..2022-12-31', 'interval 2023-01-01..2023-12-31'],
      '2021-2025',
    ],
    ['Học kỳ II năm học 2020-2021', ['interval 2021-01-16..2021-05-31']],
    ['Dịp hè', ['interval 2020-06-01..2020-08-31']],
    ['Giai đoạn I (2021 - 2023)', ['interval 2021-01-01..2023-12-31'], '2021-2025'],
  ]);
});

describe('bounds', () => {
  table([
    ['Trước ngày 15/6 và 15/12', ['by ..<2020-06-15', 'by ..<2020-12-15']],
    ['Hạn cuối 30/6/2020', ['by ..2020-06-30']],
    ['Không chậm hơn 15/7', ['by ..2020-07-15']],
    ['Chậm nhất cuối tháng 6', ['by ..2020-06-30']],
    ['Hoàn thành: Quý II/2020', ['by ..2020-06-30']],
    ['Hoàn thành việc rà soát trong quý II/2020', ['by ..2020-06-30 «Hoàn thành việc rà soát»']],
    ['Từ ngày 01/6 đến trước ngày 15/6/2020', ['interval 2020-06-01..<2020-06-15']],
    ['Từ quý III/2020 trở đi', ['after 2020-07-01..']],
    ['Sau quý II', ['after 2020-07-01..']],
    ['Bắt đầu từ tháng 3 và thường xuyên', ['after 2020-03-01..', 'ongoing']],
  ]);
});

describe('recurrence', () => {
  table([
    ['20 hàng tháng', ['recurring FREQ=MONTHLY;BYMONTHDAY=20 on the day']],
    ['Ngày 05, 15 và 25 hằng tháng', ['recurring FREQ=MONTHLY;BYMONTHDAY=5,15,25 on the day']],
    ['Từ ngày 01 đến ngày 05 hằng tháng', ['recurring FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5']],
    ['Trước ngày 05 của tháng liền kề', ['recurring FREQ=MONTHLY;BYMONTHDAY=5 before the day']],
    ['Ngày làm việc đầu tiên của tháng', ['recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1 on the day']],
    ['Hàng quý trước ngày 15', ['recurring FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15 before the day']],
    ['Thứ sáu tuần cuối hằng tháng', ['recurring FREQ=MONTHLY;BYDAY=-1FR on the day']],
    ['từ thứ Hai đến thứ Sáu hằng tuần', ['recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR']],
    ['Ngày thứ Bảy hằng tuần', ['recurring FREQ=WEEKLY;BYDAY=SA on the day']],
    ['Hàng tuần (thứ 5)', ['recurring FREQ=WEEKLY;BYDAY=TH on the day']],
    ['Mỗi tuần một lần vào chiều thứ Sáu', ['recurring FREQ=WEEKLY;BYDAY=FR on the day']],
    ['Trước ngày 15/6 và 15/12 hằng năm', ['recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15 before the day']],
    [
      'Trước 31/5 và 30/11 hằng năm',
      ['recurring FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31 + FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 before the day'],
    ],
    ['Hằng năm 2021 - 2025', ['recurring FREQ=YEARLY']],
    ['Tập huấn hằng năm 2021 - 2025', ['recurring FREQ=YEARLY «Tập huấn»']],
    ['Quý IV hằng năm 2021 - 2025', ['recurring FREQ=YEARLY;BYMONTH=10']],
    ['Các năm 2021 - 2025', ['interval 2021-01-01..2025-12-31']],
    ['Định kỳ vào tháng 6 và tháng 12 hằng năm', ['recurring FREQ=YEARLY;BYMONTH=6,12']],
    ['Hằng tháng/quý/năm', ['recurring FREQ=MONTHLY + FREQ=MONTHLY;INTERVAL=3 + FREQ=YEARLY']],
    ['Hằng quý, 6 tháng và cả năm', ['recurring FREQ=MONTHLY;INTERVAL=3 + FREQ=MONTHLY;INTERVAL=6 + FREQ=YEARLY']],
    ['Quý/lần', ['recurring FREQ=MONTHLY;INTERVAL=3']],
    ['02 (hai) lần/năm', ['recurring 2/P1Y']],
    ['Mỗi năm ít nhất 02 lần', ['recurring >=2/P1Y']],
    ['01 lần/6 tháng', ['recurring FREQ=MONTHLY;INTERVAL=6']],
    ['2 lần/năm (6 tháng/lần)', ['recurring FREQ=MONTHLY;INTERVAL=6 2/P1Y']],
    ['Trong 05 ngày sau khi kết thúc tháng', ['recurring FREQ=MONTHLY;BYMONTHDAY=5 on the day']],
    ['Cuối mỗi quý', ['recurring FREQ=YEARLY;BYMONTH=3,6,9,12']],
  ]);
});

describe('events, papers and lengths of time', () => {
  table([
    ['Ngay sau hội nghị', ['relative P0D']],
    ['Trước hội nghị 05 ngày', ['relative -P5D']],
    ['15, 16 tháng 8', ['point 2020-08-15', 'point 2020-08-16']],
    ['Trước ngày thi vòng 1 ít nhất 10 ngày', ['relative -P10D']],
    ['Sau vòng 1 không quá 15 ngày', ['relative P15D']],
    ['24h sau khi tiếp nhận', ['relative PT24H']],
    ['Trong 2 tuần kể từ ngày ký', ['relative P2W']],
    ['15 ngày làm việc', ['relative P15D working !anchor-unknown']],
    ['Sau khi Luật có hiệu lực', ['conditional']],
    ['Tùy tình hình thực tế', ['conditional']],
    ['Tuỳ tình hình thực tế', ['conditional']],
    ['Cho đến khi có văn bản thay thế', ['conditional']],
    ['Theo Kế hoạch số 12/KH-UBND, ngày 12/3/2020 của UBND tỉnh', ['reference']],
    ['Thực hiện theo Luật định', ['reference']],
    ['Theo tiến độ, lộ trình của Trung ương', ['reference']],
    ['Trong suốt năm', ['ongoing 2020-01-01..2020-12-31']],
    ['24/7', ['ongoing']],
  ]);
});

describe('what hands and scans make of the words', () => {
  table([
    ['Qúy II', ['interval 2020-04-01..2020-06-30']],
    ['Quý 1I/2020', ['interval 2020-04-01..2020-06-30 !digit-unsure']],
    ['Trưóc ngày 3O/6/2020', ['by ..<2020-06-30 !digit-unsure']],
    ['Tháng 0S/2020', ['interval 2020-08-01..2020-08-31 !digit-unsure']],
    ['ngây 06 thắng 12 năm 2020', ['point 2020-12-06']],
    ['Thưòng xuyên', ['ongoing']],
    ['THƯỜNG XUYÊN', ['ongoing']],
    ['Hoàn  thành trước\nngày 30/6', ['by ..<2020-06-30']],
  ]);
});

describe('beside each other', () => {
  table([
    ['Quý II và 6 tháng cuối năm 2019', ['interval 2019-04-01..2019-06-30', 'interval 2019-07-01..2019-12-31']],
    ['Quý I, Quý 2', ['interval 2020-01-01..2020-03-31', 'interval 2020-04-01..2020-06-30']],
    ['Quý 6', ['invalid !invalid']],
    ['08 giờ 00, thứ Tư ngày 17/4/2024', ['point 2024-04-17 at 08:00-']],
    ['08 giờ 00 và thứ Tư ngày 17/4/2024', ['unread !unread']],
    ['Ít nhất mỗi quý một lần', ['recurring FREQ=MONTHLY;INTERVAL=3 >=1/P3M']],
    ['Mỗi quý một lần', ['recurring FREQ=MONTHLY;INTERVAL=3']],
  ]);
});

describe('blanks as a cell happens to hold them', () => {
  table([
    ['Quý   II\n  năm 2020', ['interval 2020-04-01..2020-06-30']],
    ['Trước     ngày\t15/6', ['by ..<2020-06-15']],
    ['Thường      xuyên', ['ongoing']],
  ]);
});

describe('what is reviewed a period at a time, and counts behind a verb', () => {
  table([
    ['Sơ kết 6 tháng, tổng kết năm', ['recurring FREQ=MONTHLY;INTERVAL=6 «sơ kết»', 'recurring FREQ=YEARLY «tổng kết»']],
    [
      'Sơ kết 6 tháng đầu năm, tổng kết năm 2020',
      ['interval 2020-01-01..2020-06-30 «Sơ kết»', 'interval 2020-01-01..2020-12-31 «tổng kết»'],
    ],
    ['Sơ kết 6 tháng trước ngày 15/6, tổng kết năm trước 15/12', ['by ..<2020-06-15 «Sơ kết 6 tháng»', 'by ..<2020-12-15 «tổng kết năm»']],
    ['Sơ kết 3 năm thực hiện Nghị quyết', ['unread !unread']],
    ['Mỗi tháng phát sóng 02 kỳ', ['recurring 2/P1M']],
    ['Mỗi quý tổ chức ít nhất 01 cuộc', ['recurring FREQ=MONTHLY;INTERVAL=3 >=1/P3M']],
  ]);
});
