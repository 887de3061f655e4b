import { Temporal } from 'temporal-polyfill';

/*
 * ISO dates as far as known: "2020-01-31", "2020-01", "2020". They compare as
 * text once the shorter ones are filled up to a day.
 */

const YEAR = '2020'.length;
const DAY = '2020-01-31'.length;

export function isDay(date: string): boolean {
  return date.length === DAY;
}

export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - YEAR);
}

/** Good enough to compare: no day of a month comes after its 31st. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - YEAR);
}

/** Whether all of one time lies before the other. */
export function isBefore(one: string, other: string): boolean {
  return lastDay(one) < firstDay(other);
}

/** Whether the two cannot be one day. */
export function isOtherDay(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) !== other.slice(0, known);
}

export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
