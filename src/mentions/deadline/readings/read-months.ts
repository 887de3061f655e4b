import { monthTerm } from '../calendar/calendar-term.js';
import { readMonth } from '../words/month-number.js';
import { periodReading, type Reading } from './reading.js';
import { dropCounted, toPeriods, type Series } from './series.js';
import { isSure, withYearTail } from '../words/year-tail.js';

/** The months of a list; undefined when its only number counts something else. */
export function readMonths(form: Series, match: RegExpExecArray, text: string): Reading | undefined {
  const items = dropCounted(form.read(match), text);
  const terms = items.map((item) => ({ ...item, term: withYearTail(monthTerm(readMonth(item.groups['month']) ?? 0), item.groups) }));
  return terms.length === 0
    ? undefined
    : periodReading(
        toPeriods(terms),
        items.every(({ groups }) => isSure(groups)),
      );
}
