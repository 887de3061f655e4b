import type { CalendarTerm } from '../calendar/calendar-term.js';
import { readNumber } from './numbers.js';
import type { Groups } from './fragments.js';

/** The year that the groups of YEAR_TAIL hold, put on the term. */
export function withYearTail(term: CalendarTerm, { year, shortYear, shift }: Groups): CalendarTerm {
  if (year) return { ...term, year: readNumber(year)?.value ?? Number.NaN };
  if (shortYear) return { ...term, year: 2000 + Number(shortYear) };
  if (shift) return { ...term, yearShift: readShift(shift) };
  return term;
}

export function isSure({ year, ...rest }: Groups): boolean {
  return [year, rest['day'], rest['month']].every((digits) => digits === undefined || (readNumber(digits)?.sure ?? true));
}

function readShift(words: string): number {
  if (/trước/iu.test(words)) return -1;
  return /nay|này|kế\s+hoạch/iu.test(words) ? 0 : 1;
}
