import { describe, expect, test } from '@jest/globals';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';
import { planOf, showAll } from './show-deadline.js';

const PLAN = planOf('2020');

describe('no date is made of', () => {
  test.each([
    ['a count with its noun', '2020 người'],
    ['a level', 'mức độ 3, 4'],
    ['a telephone number', 'Điện thoại: 0234.3822.333'],
    ['the number of a paper', 'Nghị quyết 01/2020'],
    ['a paper with its date', 'Số 12/KH-UBND ngày 15/3/2020'],
    ['a share', '12/45 xã'],
    ['an amount', '3.500 tờ rơi'],
    ['a month that may be a day', 'Tháng 5/6'],
    ['a blank day and month', 'Trước ngày    tháng    năm 2020'],
    ['a blank month', 'Tháng     năm 2020'],
    ['dots for a date', 'Trước ngày …/…/2020'],
    ['a length of time', '02 ngày'],
    ['a lunar day', 'Ngày 10/3 âm lịch'],
    ['a day of the first lunar month', '15, 16 tháng Giêng'],
    ['a day of the last lunar month', 'Trước 23 tháng Chạp'],
    ['a full moon', 'Rằm tháng Tám'],
    ['the name of a plan', 'Kế hoạch năm 2021'],
    ['what is left out', 'trừ tháng 5'],
    ['a limit of a count', 'Không quá 02 lần/năm'],
    ['two bounds at once', 'Trước, trong và sau Tết Nguyên đán'],
    ['half of what is said', 'Giữa và cuối năm'],
    ['time up to a year', 'Năm 2020 trở về trước'],
    ['another column', 'Ngân sách tỉnh'],
    ['half of a period beside other words', 'Dự án triển khai 2027 - 2030'],
    ['the year of what comes every year', 'Tập huấn hằng năm 2027'],
    ['an orientation', 'Định hướng đến năm 2030'],
  ])('%s: %s', (_name, cell) => {
    const [mention, ...others] = parseDeadlines(cell, PLAN);
    expect(others).toEqual([]);
    expect(mention?.deadline).toEqual({ kind: 'unread', origin: 'stated', confidence: 0.6 });
    expect(cell.slice(mention?.start, mention?.end)).toBe(cell);
  });

  test.each([
    ['', []],
    ['  \n ', []],
    ['-', []],
    ['…', []],
    ['x', []],
    ['Chưa xác định', ['unspecified']],
    ['(Đã hoàn thành)', ['unspecified']],
  ])('a cell that says nothing: "%s"', (cell, expected) => {
    expect(showAll(cell, PLAN)).toEqual(expected);
  });
});

describe('impossible', () => {
  test.each([
    ['31/6/2020', ['invalid !invalid']],
    ['Quý V', ['invalid !invalid']],
    ['Trước ngày 30/02/2021', ['invalid !invalid']],
    ['Tháng 5, 13/2020', ['interval 2020-05-01..2020-05-31', 'invalid !invalid']],
    ['Từ 20/10/2020 đến 05/9/2020', ['invalid !invalid']],
    ['Ngày 32 hằng tháng', ['unread !unread']],
  ])('%s', (cell, expected) => {
    expect(showAll(cell, PLAN)).toEqual(expected);
  });
});

describe('words that no form explains', () => {
  test('come back with their own offsets, beside what is read', () => {
    const cell = 'Tháng 5/2020; Hội trường UBND tỉnh; trước 30/6';
    expect(parseDeadlines(cell, PLAN).map(({ start, end, deadline }) => [cell.slice(start, end), deadline.kind])).toEqual([
      ['Tháng 5/2020', 'interval'],
      ['Hội trường UBND tỉnh', 'unread'],
      ['trước 30/6', 'by'],
    ]);
  });
});
