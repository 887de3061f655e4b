import { Temporal } from 'temporal-polyfill';
import { calendarDate, monthsRange, quarterRange, yearRange, type DateRange } from '../../../text/dates.js';
import type { Deadline } from '../../../../schemas/deadline.js';

export type Precision = NonNullable<Deadline['precision']>;
export type YearSource = NonNullable<Deadline['yearSource']>;

/** A day, month, quarter … as the words name it, with or without its year. */
export interface CalendarTerm {
  readonly precision: Precision;
  /** As the words say it. */
  readonly year?: number;
  /** "năm sau" 1, "năm trước" -1, counted from the year of the context. */
  readonly yearShift?: number;
  /** Begins and ends some days around; only "trước" and "sau" it are certain: "Tết". */
  readonly isVagueSpan?: true;
  /** How exact its last day is, where the term itself is vague: "đến cuối năm" is to 31 December. */
  readonly closing?: Precision;
  /** Where a year comes from that is neither in the words nor left out. */
  readonly yearSource?: YearSource;
  /** The days it covers in that year; undefined when the calendar has none such (31/6, tháng 13). */
  readonly days: (year: number) => DateRange | undefined;
}

export function dayTerm(month: number, day: number): CalendarTerm {
  return {
    precision: 'day',
    days: (year) => {
      const date = calendarDate(year, month, day);
      return date && { start: date, end: date };
    },
  };
}

export function monthTerm(month: number): CalendarTerm {
  return { precision: 'month', days: (year) => (isMonth(month) ? monthsRange(year, month) : undefined) };
}

export function quarterTerm(quarter: number): CalendarTerm {
  return { precision: 'quarter', days: (year) => (isQuarter(quarter) ? quarterRange(year, quarter) : undefined) };
}

export function yearTerm(): CalendarTerm {
  return { precision: 'year', days: (year) => yearRange(year) };
}

/** `count` months from `month` on: "6 tháng cuối năm". */
export function monthsTerm(month: number, count: number, precision: Precision): CalendarTerm {
  return { precision, days: (year) => (isMonth(month) ? monthsRange(year, month, count) : undefined) };
}

/** Days fixed by something else than a year: "từ nay", "cả giai đoạn". */
export function fixedTerm(range: DateRange, precision: Precision, yearSource: YearSource): CalendarTerm {
  return { precision, year: range.start.year, yearSource, days: () => range };
}

/** A leap year, for what can be said of a term before its year is known. */
export const ANY_YEAR = 2000;

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function isQuarter(quarter: number): boolean {
  return quarter >= 1 && quarter <= 4;
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
