import { describe, expect, test } from '@jest/globals';
// oxlint-disable-next-line import/default -- CommonJS: Node gives the whole module as default
import rrule from 'rrule';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';

const START = new Date(Date.UTC(2020, 0, 1));
const END = new Date(Date.UTC(2020, 11, 31));

/** The days of 2020 that the rules of a cell name. */
function daysOf2020(cell: string): string[] {
  const rules = parseDeadlines(cell).flatMap(({ deadline }) => deadline.rrules ?? []);
  const options = rules.map((rule) => ({ ...rrule.RRule.parseString(rule), dtstart: START }));
  return options.flatMap((option) => new rrule.RRule(option).between(START, END, true).map((day) => day.toISOString().slice(0, 10)));
}

describe('rules name the days that the words name', () => {
  test.each([
    ['Trước ngày 10 của tháng cuối quý', ['2020-03-10', '2020-06-10', '2020-09-10', '2020-12-10']],
    ['Ngày 09/11 hằng năm', ['2020-11-09']],
    ['Trước ngày 15/6 và 15/12 hằng năm', ['2020-06-15', '2020-12-15']],
    ['Chậm nhất 10 ngày sau khi kết thúc quý', ['2020-01-10', '2020-04-10', '2020-07-10', '2020-10-10']],
  ])('%s', (cell, expected) => {
    expect(daysOf2020(cell)).toEqual(expected);
  });

  test.each([
    ['Ngày cuối cùng của tháng', '2020-02-29', 12],
    ['Ngày làm việc cuối cùng của tháng', '2020-05-29', 12],
    ['Thứ Hai đầu tiên của tháng', '2020-06-01', 12],
    ['Thứ sáu hàng tuần', '2020-05-15', 52],
  ])('%s, among them %s', (cell, day, count) => {
    expect(daysOf2020(cell)).toContain(day);
    expect(daysOf2020(cell)).toHaveLength(count);
  });
});
