import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../../schemas/deadline.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { placePeriod } from '../calendar/place-period.js';
import type { Reading } from '../readings/reading.js';

type Implied = Pick<Deadline, 'implied'>;

/** The plan's period bounds the open side of a dated deadline, unless it lies outside or the words leave it open. */
export function implied({ bound, openEnded }: Reading, { start, end }: Pick<Deadline, 'start' | 'end'>, context: DeadlineContext): Implied {
  const period = periodOf(context);
  if (!period || openEnded) return {};
  if (bound === 'by' && end !== undefined && period.start <= end) return { implied: { start: period.start } };
  if (bound === 'after' && start !== undefined && start <= period.end) return { implied: { end: period.end } };
  return {};
}

interface Period {
  readonly start: string;
  readonly end: string;
}

/** The plan's period; of a column for one year ("Năm 2024") the part in that year. */
function periodOf({ planPeriod, columnYear }: DeadlineContext): Period | undefined {
  if (columnYear === undefined) return planPeriod;
  const [first, last] = [`${columnYear}-01-01`, `${columnYear}-12-31`];
  if (!planPeriod) return { start: first, end: last };
  if (last < planPeriod.start || first > planPeriod.end) return planPeriod;
  return { start: first > planPeriod.start ? first : planPeriod.start, end: last < planPeriod.end ? last : planPeriod.end };
}

/** From when to when something recurs or goes on: the period that the words name, else the plan's. */
export function impliedOfRule(reading: Reading, context: DeadlineContext): Implied {
  const { kind, periods: [named] = [], bound } = reading;
  if (kind !== 'recurring' && kind !== 'ongoing' && kind !== 'conditional' && kind !== 'reference') return {};
  const placed = named && placePeriod(named, reading, context);
  if (placed && typeof placed === 'object') {
    const start = (placed.from ?? placed.to).start.toString();
    return { implied: bound === 'after' ? { start } : { start, end: placed.to.end.toString() } };
  }
  const period = periodOf(context);
  return named || !period ? {} : { implied: occurrences(reading, period) };
}

/** Due days after the end of a period run past the plan's end; those "của năm trước" begin before it. */
function occurrences({ recurrence }: Reading, { start, end }: Period): { start: string; end: string } {
  const [first, last] = [Temporal.PlainDate.from(start), Temporal.PlainDate.from(end)];
  if (recurrence?.lagDays !== undefined) {
    const days = recurrence.lagDays;
    const firstEnd = first.add(recurrence.every[0] ?? 'P1M').subtract({ days: 1 });
    return { start: firstEnd.add({ days }).toString(), end: last.add({ days }).toString() };
  }
  const years = recurrence?.yearShift ?? 0;
  return { start: first.add({ years }).toString(), end: last.add({ years }).toString() };
}
