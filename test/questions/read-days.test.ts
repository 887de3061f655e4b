import { expect, test } from '@jest/globals';
import { readDays } from '../../src/questions/read-days.js';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-h2', '2026-07-01', '2026-12-31'],
  ['2026-05-31', '2026-05-31', '2026-05-31'],
  ['2026-05..2026-06', '2026-05-01', '2026-06-30'],
  ['2026-01-15/2026-Q2', '2026-01-15', '2026-06-30'],
  ['Quý II/2026', '2026-04-01', '2026-06-30'],
  ['6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
  ['tháng 5/2026', '2026-05-01', '2026-05-31'],
])('%s', (text, start, end) => expect(readDays(text)).toEqual({ start, end }));

test.each(['', 'quý II', '2026-13', '2026-02-30', '2026-Q5', '2027..2026', 'hằng quý', 'hôm qua'])('%j names no days', (text) => {
  expect(() => readDays(text)).toThrow(expect.objectContaining({ code: 'days-unread' }));
});
