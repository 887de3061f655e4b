import { ANY_YEAR } from '../calendar/calendar-term.js';
import { neighbourRefiner } from './neighbours.js';
import type { Reading } from '../readings/reading.js';

/** "Ngày 10/10 (Ngày Chuyển đổi số quốc gia)": the bracket says the same days once more. */
export const dropRepeats = neighbourRefiner('drop-repeats', (one, other, between) => {
  const [first, second] = [daysOf(one), daysOf(other)];
  return /^\s*\(\s*$/u.test(between) && first !== undefined && first === second ? { ...one } : undefined;
});

function daysOf({ kind, periods: [period, ...others] = [] }: Reading): string | undefined {
  if (kind !== 'interval' || !period || others.length > 0 || period.from !== period.to) return undefined;
  const days = period.to.days(ANY_YEAR);
  return days && `${days.start.toString()}/${days.end.toString()}`;
}
