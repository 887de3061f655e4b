import type { DateRange } from '../../../text/dates.js';
import { monthsRange } from '../../../text/dates.js';
import { monthsTerm, type CalendarTerm, type Precision } from './calendar-term.js';

/** đầu, giữa, cuối: what the words mean in days is a convention, so all of these are approximate. */
export type Part = 'first' | 'middle' | 'last';

/** "Đến cuối tháng 6": its last day is that of the whole, so as exact as the whole. */
function closing(part: Part, whole: Precision): Pick<CalendarTerm, 'closing'> {
  return part === 'last' ? { closing: whole } : {};
}

/** Days 1-10, 11-20, 21-end; thượng, trung, hạ tuần alike. */
export function thirdOfMonth(month: number, part: Part): CalendarTerm {
  const [first, last] = ({ first: [1, 10], middle: [11, 20], last: [21, 31] } as const)[part];
  return { ...daysOfMonth(month, first, last), ...closing(part, 'month') };
}

/** Days 1-15, 16-end. */
export function halfOfMonth(month: number, part: Part): CalendarTerm {
  return { ...(part === 'first' ? daysOfMonth(month, 1, 15) : daysOfMonth(month, 16, 31)), ...closing(part, 'month') };
}

/** Days 7n-6 to 7n of the month, or its last seven. */
export function weekOfMonth(month: number, week: number | 'last'): CalendarTerm {
  if (week !== 'last') return daysOfMonth(month, 7 * week - 6, 7 * week);
  return { precision: 'approximate', days: (year) => lastDays(monthsRange(year, month), 7) };
}

/** The first, middle or last month. */
export function partOfQuarter(quarter: number, part: Part): CalendarTerm {
  const place = { first: 2, middle: 1, last: 0 }[part];
  return { ...monthsTerm(3 * quarter - place, 1, 'approximate'), ...closing(part, 'quarter') };
}

/** Quarter I, June and July, quarter IV. */
export function partOfYear(part: Part): CalendarTerm {
  const [month, count] = ({ first: [1, 3], middle: [6, 2], last: [10, 3] } as const)[part];
  return { ...monthsTerm(month, count, 'approximate'), ...closing(part, 'year') };
}

/** "10 ngày đầu tháng 6": so many days from its first or up to its last. */
export function outerDaysOfMonth(month: number, count: number, part: 'first' | 'last'): CalendarTerm {
  if (part === 'first') return { ...daysOfMonth(month, 1, count), precision: 'day' };
  return { precision: 'day', days: (year) => lastDays(monthsRange(year, month), count) };
}

/** A day past the end of the month stands for its last one. */
function daysOfMonth(month: number, first: number, last: number): CalendarTerm {
  return {
    precision: 'approximate',
    days: (year) => {
      const { start } = monthsRange(year, month);
      return { start: start.with({ day: first }), end: start.with({ day: last }) };
    },
  };
}

function lastDays({ end }: DateRange, count: number): DateRange {
  return { start: end.subtract({ days: count - 1 }), end };
}
