import type { Deadline } from '../../../../schemas/deadline.js';
import type { DeadlineContext, DeadlineFacts } from '../deadline-mention.js';
import { clockOf, facts, type Facts } from './facts.js';
import { implied } from './implied.js';
import { isoInterval, isoTime } from './iso8601.js';
import { placePeriod, type PlacedPeriod } from '../calendar/place-period.js';
import { DOUBTFUL, type Period, type Reading } from '../readings/reading.js';
import { rulesOf, ruleFacts } from './rule-facts.js';
import { yearlyRule } from '../calendar/yearly-rule.js';

/** Of one period of a reading, with its dates as far as the years are known. */
export function datedFacts(reading: Reading, period: Period, context: DeadlineContext): Facts {
  const placed = placePeriod(period, reading, context);
  if (placed === 'invalid') return facts(reading, 'invalid', {}, 'invalid');
  if (placed === 'year-missing') return everyYear(reading, period, context) ?? facts(reading, reading.kind, {}, 'year-missing');
  if (placed === 'extent-unknown') return facts(reading, reading.kind, {}, placed);
  const bounds = boundsOf(reading, placed);
  const isPoint = reading.kind === 'interval' && placed.precision === 'day' && bounds.start === bounds.end;
  return facts(reading, isPoint ? 'point' : reading.kind, {
    ...bounds,
    ...implied(reading, bounds, context),
    ...clockOf(reading, reading.kind === 'by'),
    ...rulesOf(reading),
    iso8601: isoOf(reading, bounds, placed),
    precision: reading.approximate ? 'approximate' : placed.precision,
    yearSource: placed.yearSource,
    ...doubtOf(reading, placed),
  });
}

/** The date of a document says only when it was signed. */
function doubtOf({ confidence }: Reading, { yearSource }: PlacedPeriod): Partial<DeadlineFacts> {
  return yearSource === 'document' ? { origin: 'inferred', why: 'date-of-document', confidence: Math.min(confidence, DOUBTFUL) } : {};
}

type Bounds = Pick<Deadline, 'start' | 'end' | 'startInclusive' | 'endInclusive'>;

function boundsOf({ bound, inclusive = true, clock }: Reading, { from, to }: PlacedPeriod): Bounds {
  const first = from ?? to;
  if (bound === 'after') return startOf(first, inclusive);
  const endInclusive = inclusive || clock !== undefined;
  if (bound === 'by') return { end: (endInclusive ? to.end : first.start).toString(), endInclusive };
  return { ...(from ? { start: from.start.toString() } : {}), end: (endInclusive ? to.end : to.start).toString(), endInclusive };
}

/** "Sau ngày 15/6" begins the day after, "sau tháng 6" on 1 July. */
function startOf({ start, end }: PlacedPeriod['to'], inclusive: boolean): Bounds {
  if (inclusive || start.equals(end)) return { start: start.toString(), startInclusive: inclusive };
  return { start: end.add({ days: 1 }).toString(), startInclusive: true };
}

function isoOf({ bound, clock }: Reading, { start, end }: Bounds, { from, to, precision }: PlacedPeriod): string {
  if (bound === 'after') return `${start}/..`;
  if (bound === 'by' || !from) return `../${end}`;
  return clock?.from && start !== undefined && start === end
    ? isoTime(start, clock.from)
    : isoInterval({ start: from.start, end: to.end }, precision);
}

/** "Trước 15/12 của năm trước" in a plan of several years comes every year. */
function everyYear(reading: Reading, period: Period, context: DeadlineContext): Facts | undefined {
  const { periods: _periods, bound: _bound, ...rest } = reading;
  const rule = period.to.yearShift && context.planPeriod ? yearlyRule([period]) : undefined;
  return rule && ruleFacts({ ...rest, kind: 'recurring', recurrence: { ...rule, yearShift: period.to.yearShift ?? 0 } }, context);
}
