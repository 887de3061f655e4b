import { expect, test } from '@jest/globals';
import { calendarDate, monthsRange, quarterRange, yearRange, type DateRange } from '../../src/text/dates.js';

const days = ({ start, end }: DateRange) => `${start.toString()}/${end.toString()}`;

test.each([
  [yearRange(2020), '2020-01-01/2020-12-31'],
  [yearRange(2021, 2025), '2021-01-01/2025-12-31'],
  [quarterRange(2020, 4), '2020-10-01/2020-12-31'],
  [monthsRange(2020, 2), '2020-02-01/2020-02-29'],
  [monthsRange(2020, 11, 4), '2020-11-01/2021-02-28'],
])('ranges end on their last day', (range, expected) => {
  expect(days(range)).toBe(expected);
});

test.each([
  [2021, 2, 29],
  [2020, 6, 31],
  [2020, 13, 1],
  [2020, 0, 1],
])('%d-%d-%d is in no calendar', (year, month, day) => {
  expect(calendarDate(year, month, day)).toBeUndefined();
});

test('29 February of a leap year is a day', () => {
  expect(calendarDate(2020, 2, 29)?.toString()).toBe('2020-02-29');
});
