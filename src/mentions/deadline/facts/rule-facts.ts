import type { Deadline } from '../../../../schemas/deadline.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { clockOf, facts, type Facts } from './facts.js';
import { impliedOfRule } from './implied.js';
import type { Reading } from '../readings/reading.js';
import { isValidRule } from './valid-rule.js';

/** Of a reading without dates of its own: recurring, ongoing, on some event, by some other paper, unread. */
export function ruleFacts(reading: Reading, context: DeadlineContext): Facts {
  const { recurrence, timesPerPeriod, inclusive, clock, kind } = reading;
  if (recurrence && !recurrence.rules.every(isValidRule)) return facts(reading, 'invalid', {}, 'invalid');
  return facts(reading, kind, {
    ...(recurrence?.due ? { endInclusive: clock !== undefined || (inclusive ?? true) } : {}),
    ...impliedOfRule(reading, context),
    ...rulesOf(reading),
    ...(timesPerPeriod ? { timesPerPeriod } : {}),
    ...clockOf(reading, recurrence?.due === true),
    ...precisionOf(reading),
  });
}

export function rulesOf({ recurrence }: Reading): Pick<Deadline, 'rrules' | 'iso8601'> {
  if (!recurrence || recurrence.rules.length === 0) return {};
  return { rrules: [...recurrence.rules], iso8601: recurrence.every.map((every) => `R/${every}`).join(';') };
}

const SPACING: Record<string, NonNullable<Deadline['precision']>> = {
  P1D: 'day',
  P1M: 'month',
  P2M: 'month',
  P3M: 'quarter',
  P6M: 'half-year',
  P1Y: 'year',
  P2Y: 'year',
};

function precisionOf({ recurrence, approximate, kind }: Reading): Pick<Deadline, 'precision'> {
  if (kind !== 'recurring' || !recurrence) return {};
  const spacing = recurrence.due ? 'day' : SPACING[recurrence.every[0] ?? ''];
  const precision = approximate ? 'approximate' : (recurrence.precision ?? spacing);
  return precision ? { precision } : {};
}
