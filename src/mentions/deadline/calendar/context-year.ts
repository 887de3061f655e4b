import { Temporal } from 'temporal-polyfill';
import { isBefore, type CalendarTerm, type YearSource } from './calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';

export interface KnownYear {
  readonly year: number;
  readonly source: YearSource;
}

/**
 * The year of a term: its own words, else the column, else the title, else
 * the plan's period, else the document's date. Only a single possible year
 * counts: a period of several years gives one only to a term that fits in
 * once, and the document's year only to a term that was not over by then.
 */
export function yearOf(term: CalendarTerm, context: DeadlineContext): KnownYear | undefined {
  if (term.year !== undefined) return { year: term.year, source: term.yearSource ?? 'text' };
  const known = contextYear(term, context);
  return known && { ...known, year: known.year + (term.yearShift ?? 0) };
}

function contextYear(term: CalendarTerm, { columnYear, titleYear, planPeriod, issuedOn }: DeadlineContext): KnownYear | undefined {
  if (columnYear !== undefined) return { year: columnYear, source: 'column' };
  if (titleYear !== undefined) return { year: titleYear, source: 'title' };
  if (planPeriod) return yearInPlan(term, planPeriod, issuedOn);
  return issuedOn === undefined ? undefined : yearOfDocument(term, issuedOn);
}

/** A plan for part of a year is prepared from the day of its issue on. */
function yearInPlan(
  term: CalendarTerm,
  planPeriod: { readonly start: string; readonly end: string },
  issuedOn: string | undefined,
): KnownYear | undefined {
  const [from, end] = [Temporal.PlainDate.from(planPeriod.start), Temporal.PlainDate.from(planPeriod.end)];
  if (from.year === end.year && isWholeYear(from, end)) return { year: from.year, source: 'plan' };
  const issued = issuedOn === undefined ? from : firstDay(issuedOn);
  const start = isBefore(issued, from) ? issued : from;
  const years = Array.from({ length: Math.max(0, end.year - start.year + 1) }, (_, place) => start.year + place);
  const fitting = years.filter((year) => {
    const days = term.days(year);
    return days && !isBefore(days.end, start) && !isBefore(end, days.start);
  });
  const [year] = fitting;
  return year !== undefined && fitting.length === 1 ? { year, source: 'plan' } : undefined;
}

function isWholeYear(start: Temporal.PlainDate, end: Temporal.PlainDate): boolean {
  return start.dayOfYear === 1 && end.dayOfYear === end.daysInYear;
}

function yearOfDocument(term: CalendarTerm, issuedOn: string): KnownYear | undefined {
  const year = Number(issuedOn.slice(0, 4));
  const days = term.days(year + (term.yearShift ?? 0));
  return days && isBefore(days.end, firstDay(issuedOn)) ? undefined : { year, source: 'document' };
}

/** Of a date of the document, which may lack its day or month. */
function firstDay(issuedOn: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(`${issuedOn}${'-01-01'.slice(issuedOn.length - 4)}`);
}
