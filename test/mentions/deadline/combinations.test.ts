import { describe, expect, test } from '@jest/globals';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';
import { planOf, showAll } from './show-deadline.js';

const PLAN = planOf('2026');

describe('several facts in one cell', () => {
  test.each([
    [
      'Ban hành trong tháng 01/2026, tự kiểm tra trước 30/9, báo cáo trước ngày 05 của tháng liền kề',
      [
        'interval 2026-01-01..2026-01-31 «Ban hành»',
        'by ..<2026-09-30 «tự kiểm tra»',
        'recurring FREQ=MONTHLY;BYMONTHDAY=5 before the day «báo cáo»',
      ],
    ],
    [
      'Quý I/2026: ban hành; Quý II: triển khai',
      ['interval 2026-01-01..2026-03-31 «ban hành»', 'interval 2026-04-01..2026-06-30 «triển khai»'],
    ],
    [
      '- Tập huấn: tháng 4\n- Kiểm tra: quý III\n- Báo cáo: trước 25/11',
      ['interval 2026-04-01..2026-04-30 «Tập huấn»', 'interval 2026-07-01..2026-09-30 «Kiểm tra»', 'by ..<2026-11-25 «Báo cáo»'],
    ],
    ['a) Tháng 3; b) Sáng thứ Bảy hằng tuần', ['interval 2026-03-01..2026-03-31', 'recurring FREQ=WEEKLY;BYDAY=SA on the day']],
    ['Đợt 1 (tháng 3), đợt 2 (tháng 9)', ['interval 2026-03-01..2026-03-31 «Đợt 1»', 'interval 2026-09-01..2026-09-30 «đợt 2»']],
    ['Hoàn thành trước 30/6; báo cáo trước 15/7', ['by ..<2026-06-30', 'by ..<2026-07-15 «báo cáo»']],
    [
      'Dự thảo 20/3; lấy ý kiến 05/4; trình ký 20/4',
      ['point 2026-03-20 «Dự thảo»', 'point 2026-04-05 «lấy ý kiến»', 'point 2026-04-20 «trình ký»'],
    ],
    ['Thường xuyên; báo cáo trước ngày 20 hằng tháng', ['ongoing', 'recurring FREQ=MONTHLY;BYMONTHDAY=20 before the day «báo cáo»']],
    ['Thường xuyên và báo cáo định kỳ hằng quý', ['ongoing', 'recurring FREQ=MONTHLY;INTERVAL=3 «báo cáo»']],
    ['Sau khi có hướng dẫn của Bộ, hoàn thành trước 30/6', ['conditional', 'by ..<2026-06-30']],
    ['Theo Kế hoạch của Bộ, trước ngày 15/6', ['reference', 'by ..<2026-06-15']],
    ['02 kỳ/năm (tháng 5 và tháng 10)', ['recurring 2/P1Y', 'interval 2026-05-01..2026-05-31', 'interval 2026-10-01..2026-10-31']],
    [
      'Định kỳ hằng tháng (trước ngày 20); quý (trước ngày 20 của tháng cuối quý)',
      ['recurring FREQ=MONTHLY;BYMONTHDAY=20 before the day', 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 before the day «quý»'],
    ],
  ])('%s', (cell, expected) => {
    expect(showAll(cell, PLAN)).toEqual(expected);
  });
});

describe('a period that names what is due', () => {
  test.each([
    ['Báo cáo quý I trước ngày 10/3; báo cáo năm trước 10/12', ['by ..<2026-03-10 «Báo cáo quý I»', 'by ..<2026-12-10 «báo cáo năm»']],
    ['6 tháng đầu năm: trước 15/6; cả năm: trước 15/12', ['by ..<2026-06-15 «6 tháng đầu năm»', 'by ..<2026-12-15 «cả năm»']],
    ['Định kỳ 6 tháng (trước 30/6), 1 năm (trước 31/12)', ['by ..<2026-06-30 «Định kỳ 6 tháng»', 'by ..<2026-12-31 «1 năm»']],
    ['Xây dựng Kế hoạch năm 2027: tháng 12/2026', ['interval 2026-12-01..2026-12-31 «Xây dựng Kế hoạch năm 2027»']],
    ['Sơ kết quý II, tổng kết quý IV', ['interval 2026-04-01..2026-06-30 «Sơ kết»', 'interval 2026-10-01..2026-12-31 «tổng kết»']],
  ])('%s', (cell, expected) => {
    expect(showAll(cell, PLAN)).toEqual(expected);
  });
});

describe('a date inside a citation', () => {
  test.each([
    ['Theo Quyết định số 225/QĐ-TTg ngày 04/02/2016', ['reference']],
    [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2025 trong quý II',
      ['interval 2026-04-01..2026-06-30 «Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2025»'],
    ],
    ['Triển khai Luật Lưu trữ ngày 21/6/2024 trước ngày 30/6', ['by ..<2026-06-30 «Triển khai Luật Lưu trữ ngày 21/6/2024»']],
  ])('belongs to the citation: %s', (cell, expected) => {
    expect(showAll(cell, PLAN)).toEqual(expected);
  });
});

describe('offsets', () => {
  test('each item of a list has its own words', () => {
    const cell = 'Trong Quý II, III/2026';
    expect(parseDeadlines(cell, PLAN).map(({ start, end }) => cell.slice(start, end))).toEqual(['Trong Quý II', 'III/2026']);
  });

  test('what the deadline is about stays outside', () => {
    const cell = 'Thường xuyên (báo cáo trước ngày 20/11)';
    expect(parseDeadlines(cell, PLAN).map(({ start, end }) => cell.slice(start, end))).toEqual(['Thường xuyên', 'trước ngày 20/11']);
  });
});
