import { Temporal } from 'temporal-polyfill';
import { ANY_YEAR } from '../calendar/calendar-term.js';
import { neighbourRefiner } from './neighbours.js';
import type { Reading } from '../readings/reading.js';

/**
 * The bracket says the same days once more, "Ngày 10/10 (Ngày Chuyển đổi số
 * quốc gia)", or which of them are meant: "Tuần 1 tháng 3 (từ 01/3 đến 05/3)".
 */
export const dropRepeats = neighbourRefiner('drop-repeats', (one, other, between) => {
  const [first, second] = [daysOf(one), daysOf(other)];
  if (!/^\s*\(\s*$/u.test(between) || !first || !second || !holds(first, second)) return undefined;
  return holds(second, first) ? { ...one } : { ...other };
});

interface Days {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

function daysOf({ kind, periods: [period, ...others] = [] }: Reading): Days | undefined {
  if (kind !== 'interval' || !period || others.length > 0) return undefined;
  const [from, to] = [period.from?.days(ANY_YEAR), period.to.days(ANY_YEAR)];
  return from && to && Temporal.PlainDate.compare(from.start, to.end) <= 0 ? { start: from.start, end: to.end } : undefined;
}

function holds(outer: Days, inner: Days): boolean {
  return Temporal.PlainDate.compare(outer.start, inner.start) <= 0 && Temporal.PlainDate.compare(inner.end, outer.end) <= 0;
}
