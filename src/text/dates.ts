import { Temporal } from 'temporal-polyfill';

/** A span of days, both ends included. */
export interface DateRange {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/** undefined for a day that the calendar does not have (31/6, 29/02/2021). */
export function calendarDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

export function yearRange(first: number, last = first): DateRange {
  return monthsRange(first, 1, 12 * (last - first + 1));
}

/** Quarter 1 to 4. */
export function quarterRange(year: number, quarter: number): DateRange {
  return monthsRange(year, 3 * quarter - 2, 3);
}

/** `count` whole months from the first day of `month`. */
export function monthsRange(year: number, month: number, count = 1): DateRange {
  const start = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });
  return { start, end: start.add({ months: count }).subtract({ days: 1 }) };
}

/** Whether any day is in both. */
export function shareDays(one: DateRange, other: DateRange): boolean {
  return Temporal.PlainDate.compare(one.start, other.end) <= 0 && Temporal.PlainDate.compare(other.start, one.end) <= 0;
}
