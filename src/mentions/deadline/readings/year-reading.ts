import { yearTerm } from '../calendar/calendar-term.js';
import { periodReading, placeOf, type Reading } from './reading.js';
import { withYearTail } from '../words/year-tail.js';

/** A whole year: the one that the match names, or that of the context. */
export function yearReading(match: RegExpExecArray): Reading {
  const term = withYearTail(yearTerm(), match.groups ?? {});
  return periodReading([{ from: term, to: term, ...placeOf(match) }]);
}
