import { ANY_YEAR, isBefore, type CalendarTerm, type Precision, type YearSource } from './calendar-term.js';
import { yearOf } from './context-year.js';
import type { DeadlineContext } from '../deadline-mention.js';
import type { Bound, Period, Reading } from '../readings/reading.js';
import type { DateRange } from '../../../text/dates.js';

/** First and last day of a period, found on the calendar. */
export interface PlacedPeriod {
  readonly from?: DateRange;
  readonly to: DateRange;
  readonly precision: Precision;
  readonly yearSource: YearSource;
}

/** No dates, and why. */
export type Placing = PlacedPeriod | 'invalid' | 'year-missing' | 'extent-unknown';

export function placePeriod(period: Period, { bound }: Reading, context: DeadlineContext): Placing {
  const { from, to } = period;
  if (bound === 'within' && to.isVagueSpan) return 'extent-unknown';
  const last = placeTerm(to, context);
  const first = from === to ? last : from && placeTerm(from, context);
  if (typeof last === 'string') return last;
  if (typeof first === 'string') return first;
  const isStated = from?.year !== undefined && to.year !== undefined;
  if (first && isBefore(last.days.end, first.days.start)) return isStated ? 'invalid' : 'year-missing';
  return {
    ...(first ? { from: first.days } : {}),
    to: last.days,
    precision: precisionOf(period, bound),
    yearSource: first && first.source !== 'text' ? first.source : last.source,
  };
}

interface PlacedTerm {
  readonly days: DateRange;
  readonly source: YearSource;
}

function placeTerm(term: CalendarTerm, context: DeadlineContext): PlacedTerm | 'invalid' | 'year-missing' {
  const known = yearOf(term, context);
  if (!known) return term.days(ANY_YEAR) ? 'year-missing' : 'invalid';
  const days = term.days(known.year);
  return days ? { days, source: known.source } : 'invalid';
}

const FINEST_FIRST: readonly Precision[] = ['approximate', 'day', 'month', 'quarter', 'half-year', 'year', 'years'];

/** Of the end or start that bounds it; of a period the finer of both, vague when one of them is. */
function precisionOf({ from, to }: Period, bound: Bound | undefined): Precision {
  const end = bound === 'by' || from !== to ? (to.closing ?? to.precision) : to.precision;
  if (from === undefined || from === to || bound === 'by') return end;
  if (bound === 'after') return from.precision;
  if (from.precision === 'year' && end === 'year') return 'years';
  return finerOf(end, from.precision);
}

/** Vague when one of them is. */
export function finerOf(one: Precision, other: Precision): Precision {
  return FINEST_FIRST.find((precision) => precision === one || precision === other) ?? one;
}
