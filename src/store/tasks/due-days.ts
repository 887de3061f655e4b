// oxlint-disable-next-line import/default -- CommonJS without a default of its own: Node gives the whole module as default
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../schemas/index.js';
import type { Days } from '../sql/days.js';

/** A monthly rule over thirty years; what recurs more often is due all the time. */
const MOST_OCCURRENCES = 360;
/** Parts of a rule that say which day. */
export const SAYS_DAY = /BYMONTHDAY|BYDAY|BYYEARDAY|BYWEEKNO|BYSETPOS/u;

/** What it takes to tell. */
export type DueDeadline = Pick<Deadline, 'kind' | 'start' | 'end' | 'endInclusive' | 'implied' | 'rrules'>;

/**
 * When a deadline is due: the last day that counts. "Quý II" is due on
 * 30 June, "trước 15/6" on 14 June, "trước ngày 25 hằng tháng" on each 24th;
 * what recurs at the end of each of its periods, within the bounds that the
 * plan gives. Nothing for what is ongoing, only begins, or has no days.
 */
export function dueDays(deadline: DueDeadline): Days[] {
  if (deadline.kind === 'ongoing' || deadline.kind === 'after') return [];
  if (deadline.kind === 'recurring') return (deadline.rrules ?? []).flatMap((rule) => occurrences(rule, deadline));
  const last = lastDay(deadline);
  return last === undefined ? [] : [{ start: last, end: last }];
}

/** The last day that counts of a deadline that has an end. */
export function lastDay({ end, endInclusive }: Pick<Deadline, 'end' | 'endInclusive'>): string | undefined {
  return end === undefined ? undefined : lastDayBefore(Temporal.PlainDate.from(end), { endInclusive }).toString();
}

/** Of a day that a rule names: the day itself, or the one before where the rule excludes it. */
export function lastDayBefore(day: Temporal.PlainDate, { endInclusive }: Pick<Deadline, 'endInclusive'>): Temporal.PlainDate {
  return endInclusive === false ? day.subtract({ days: 1 }) : day;
}

/** Between which days a recurring deadline recurs; undefined where nothing says it. */
export function boundsOf({ start, end, implied }: Pick<Deadline, 'start' | 'end' | 'implied'>): Days | undefined {
  const [from, to] = [start ?? implied?.start, end ?? implied?.end];
  return from === undefined || to === undefined || from > to ? undefined : { start: from, end: to };
}

function occurrences(rule: string, deadline: DueDeadline): Days[] {
  const bounds = boundsOf(deadline);
  if (!bounds) return [];
  if (/FREQ=(?:DAILY|WEEKLY)/u.test(rule)) return [bounds];
  return occurrenceDates(rule, bounds).map((day) => {
    const end = SAYS_DAY.test(rule) ? lastDayBefore(day, deadline) : day.add(stepOf(rule)).subtract({ days: 1 });
    const last = end.toString() < bounds.end ? end.toString() : bounds.end;
    return { start: last, end: last };
  });
}

/** How long one occurrence lasts of a rule that names no day. */
function stepOf(rule: string): { months: number } | { years: number } {
  const interval = Number(/INTERVAL=(\d{1,4})/u.exec(rule)?.[1] ?? 1);
  if (/BYMONTH=/u.test(rule)) return { months: 1 };
  return rule.includes('FREQ=YEARLY') ? { years: interval } : { months: interval };
}

/** The days of a rule within the bounds, from their first day on. */
export function occurrenceDates(rule: string, bounds: Days): Temporal.PlainDate[] {
  // oxlint-disable-next-line import/no-named-as-default-member -- the named export exists for bundlers only
  const parsed = rrule.rrulestr(`DTSTART:${basic(bounds.start)}T000000Z\nRRULE:${rule}`);
  const [from, to] = [new Date(`${bounds.start}T00:00:00Z`), new Date(`${bounds.end}T00:00:00Z`)];
  const days = parsed.between(from, to, true, (_, count) => count < MOST_OCCURRENCES);
  return days.map((day) => Temporal.PlainDate.from(day.toISOString().slice(0, 10)));
}

/** "2020-01-31" → "20200131", as RFC 5545 writes it. */
function basic(date: string): string {
  return date.replaceAll('-', '');
}
