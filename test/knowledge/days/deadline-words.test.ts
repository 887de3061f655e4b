import { describe, expect, test } from '@jest/globals';
import { deadlineMisspellings } from '../../../src/knowledge/days/deadline-spellings.js';
import { deadlineWords, deadlineWordValue } from '../../../src/knowledge/days/deadline-words.js';
import { fixedDay, fixedDayNames } from '../../../src/knowledge/days/fixed-days.js';
import { lunarNewYear } from '../../../src/knowledge/days/lunar-new-year.js';
import { calendarDate } from '../../../src/text/dates.js';

describe('words of time cells', () => {
  test.each([
    ['weekday', 'Thứ Sáu', 'FR'],
    ['month', 'chạp', '12'],
    ['unit', 'Quý', 'P3M'],
  ] as const)('%s: %s is %s', (role, word, value) => {
    expect(deadlineWordValue(role, word)).toBe(value);
  });

  test('have their role only', () => {
    expect(deadlineWordValue('weekday', 'chạp')).toBeUndefined();
    expect(deadlineWords('ongoing')).toContain('thường xuyên');
  });

  test('are respelt without moving an offset', () => {
    for (const { variant, word } of deadlineMisspellings) expect(variant).toHaveLength(word.length);
  });
});

describe('days by name', () => {
  test.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2025, '2025-01-29'],
    [2030, '2030-02-02'],
  ])('the lunar year %i begins on %s', (year, day) => {
    expect(lunarNewYear(year)).toBe(day);
  });

  test('the table says no more than it knows', () => {
    expect(lunarNewYear(1900)).toBeUndefined();
  });

  test('fixed days and months are in the calendar', () => {
    for (const name of fixedDayNames) {
      const day = fixedDay(name);
      expect(day && calendarDate(2001, day.month, day.day ?? 1)).toBeDefined();
    }
    expect(fixedDay('Ngày Pháp luật')).toEqual({ month: 11, day: 9 });
  });
});
