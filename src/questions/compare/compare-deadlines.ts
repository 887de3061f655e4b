import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import type { DeadlineChange } from './comparison.js';
import { lastDay } from './last-day.js';

/**
 * @param years from A's plan to B's: what moves with the plan's year is no change
 * @returns undefined when both mean the same days, or say the same words
 */
export function compareDeadlines(a: readonly Deadline[], b: readonly Deadline[], years: number): DeadlineChange | undefined {
  if (meaning(a, years) === meaning(b, 0)) return undefined;
  const change = { a: a.map(({ raw }) => raw), b: b.map(({ raw }) => raw) };
  const [from, to] = [lastDay(a)?.add({ years }), lastDay(b)];
  if (!from || !to) return { ...change, direction: 'other' };
  const { days } = from.until(to);
  return days === 0 ? { ...change, direction: 'other' } : { ...change, direction: days > 0 ? 'later' : 'earlier', days: Math.abs(days) };
}

/** What the deadlines say in one spelling, with dates moved by the years. */
function meaning(deadlines: readonly Deadline[], years: number): string {
  return deadlines
    .map((deadline) => JSON.stringify(isDated(deadline) ? dated(deadline, years) : ['words', foldKey(deadline.raw)]))
    .join('\n');
}

function isDated({ start, end, rrules, timesPerPeriod }: Deadline): boolean {
  return [start, end, rrules, timesPerPeriod].some((part) => part !== undefined);
}

function dated({ kind, start, startInclusive, end, endInclusive, rrules, timesPerPeriod, what }: Deadline, years: number): unknown[] {
  return [kind, moved(start, years), startInclusive, moved(end, years), endInclusive, rrules, timesPerPeriod, what && foldKey(what)];
}

function moved(date: string | undefined, years: number): string | undefined {
  return date && Temporal.PlainDate.from(date).add({ years }).toString();
}
