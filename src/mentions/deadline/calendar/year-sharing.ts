import { isBefore, type CalendarTerm } from './calendar-term.js';
import type { Period } from '../readings/reading.js';

/** A range over New Year is read only when it is shorter than this; else a year is missing or wrong. */
const LONGEST_OVER_NEW_YEAR = 200;

/** "Tháng 9, tháng 10 năm 2020", "Quý IV/2020 - quý I": a year said once holds for its neighbours in the list. */
export function shareYears(periods: readonly Period[]): Period[] {
  const paired = periods.map(pairYears);
  for (let place = paired.length - 2; place >= 0; place -= 1) lendYear(paired, place, place + 1);
  for (let place = 1; place < paired.length; place += 1) lendYear(paired, place, place - 1);
  return paired;
}

/** The end of a range lends its year to the start, or the other way round, over New Year if need be. */
function pairYears(period: Period): Period {
  const { from, to } = period;
  if (!from || from === to || from.yearSource || from.yearShift || to.yearShift) return period;
  if (from.year === undefined && to.year !== undefined) return { ...period, from: withYear(from, nearestYear(from, to, to.year, -1)) };
  if (from.year !== undefined && to.year === undefined) return { ...period, to: withYear(to, nearestYear(from, to, from.year, 1)) };
  return period;
}

function nearestYear(from: CalendarTerm, to: CalendarTerm, year: number, step: 1 | -1): number {
  const start = from.days(step < 0 ? year + step : year)?.start;
  const end = to.days(step > 0 ? year + step : year)?.end;
  const [sameStart, sameEnd] = [from.days(year)?.start, to.days(year)?.end];
  if (!start || !end || !sameStart || !sameEnd || !isBefore(sameEnd, sameStart)) return year;
  return start.until(end).days < LONGEST_OVER_NEW_YEAR ? year + step : year;
}

/** Only as far as the list stays in the order of the calendar: "Quý IV và quý I/2021" are not of one year. */
function lendYear(periods: Period[], borrower: number, lender: number): void {
  const [to, from] = [periods[borrower], periods[lender]];
  const year = from?.to.year;
  if (!to?.from || year === undefined || to.to.year !== undefined || to.to.yearShift) return;
  const [own, other] = [to.from.days(year)?.start, from?.from?.days(year)?.start];
  const [earlier, later] = borrower < lender ? [own, other] : [other, own];
  if (earlier && later && isBefore(later, earlier)) return;
  const start = withYear(to.from, year);
  periods[borrower] = { ...to, from: start, to: to.to === to.from ? start : withYear(to.to, year) };
}

function withYear(term: CalendarTerm, year: number): CalendarTerm {
  return { ...term, year };
}

/** A period without a year, in that year. */
export function inYear(period: Period, year: number): Period {
  const to = withYear(period.to, year);
  return { ...period, to, ...(period.from ? { from: period.from === period.to ? to : withYear(period.from, year) } : {}) };
}
