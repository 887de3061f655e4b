import type { DeadlineContext, DeadlineMention } from '../deadline-mention.js';
import { datedFacts } from './dated-facts.js';
import type { Reading } from '../readings/reading.js';
import { ruleFacts } from './rule-facts.js';

/** Deadlines of one reading, in the order of its words: a list of months gives one each. */
export function toMentions(reading: Reading, context: DeadlineContext): DeadlineMention[] {
  const { start, end, periods, kind } = reading;
  if (!periods || kind === 'recurring' || kind === 'unread') return [{ start, end, ...ruleFacts(reading, context) }];
  return periods.map((period, place) => ({
    start: place === 0 ? start : period.start,
    end: place === periods.length - 1 ? end : period.end,
    ...datedFacts(reading, period, context),
  }));
}
