import type { DeadlineContext, DeadlineMention } from '../deadline-mention.js';
import { datedFacts } from './dated-facts.js';
import type { Reading } from '../readings/reading.js';
import { ruleFacts } from './rule-facts.js';

/** Deadlines of one reading, in the order of its words: a list of months gives one each. */
export function toMentions(said: Reading, context: DeadlineContext): DeadlineMention[] {
  const reading = asBound(said, context);
  const { start, end, periods, kind } = reading;
  if (!periods || kind === 'recurring' || kind === 'unread') return [{ start, end, ...ruleFacts(reading, context) }];
  return periods.map((period, place) => ({
    start: place === 0 ? start : period.start,
    end: place === periods.length - 1 ? end : period.end,
    ...datedFacts(reading, period, context),
  }));
}

/** The head of the column sets the bound where the words name one period and no bound. */
function asBound(reading: Reading, { columnBound }: DeadlineContext): Reading {
  const isPeriod = reading.kind === 'interval' && reading.bound === 'within' && reading.periods?.length === 1;
  return isPeriod && columnBound ? { ...reading, kind: columnBound, bound: columnBound } : reading;
}
