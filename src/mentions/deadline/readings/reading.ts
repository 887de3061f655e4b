import type { Deadline, DeadlineKind } from '../../../../schemas/deadline.js';
import type { Mention, Parser, Refiner } from '../../runner.js';
import type { CalendarTerm, Precision } from '../calendar/calendar-term.js';
import type { DeadlineContext, DeadlineIssue } from '../deadline-mention.js';

/** From the first day of one term to the last of another (the same, mostly), with its own words' offsets. */
export interface Period extends Mention {
  /** Missing only for "từ nay" in a document without date. */
  readonly from?: CalendarTerm;
  readonly to: CalendarTerm;
}

/** How periods bound the work: within them, by their end, from their start on. */
export type Bound = 'within' | 'by' | 'after';

export interface Recurrence {
  /** RFC 5545, without DTSTART. */
  readonly rules: readonly string[];
  /** ISO durations between occurrences, one a rule: "P3M". */
  readonly every: readonly string[];
  /** Of the days that the rule names, where that is not the spacing. */
  readonly precision?: Precision;
  /** The rule names a due day, not a window. */
  readonly due?: true;
  /** The due day comes this many days after the end of the period that it is for. */
  readonly lagDays?: number;
  /** Years between the plan's and those of the days: "của năm trước" -1. */
  readonly yearShift?: number;
}

/**
 * Words that are no deadline by themselves: a time of day, a day without
 * month or week, a period that only names a thing ("báo cáo quý I"), a note that sets
 * no date ("định hướng đến năm 2030", "số liệu tính đến 30/11"), a citation with its date.
 */
export type Part = 'clock' | 'day-of-month' | 'day-of-week' | 'name' | 'note' | 'citation';

/** What a form says, before the years that the words leave out are known. */
export interface Reading extends Mention {
  readonly kind: DeadlineKind;
  readonly part?: Part;
  readonly confidence: number;
  readonly periods?: readonly Period[];
  readonly bound?: Bound;
  /** Of a bound or a due day: whether the day itself counts. */
  readonly inclusive?: boolean;
  /** The words that set the bound: "đến" may close a range. */
  readonly lead?: 'until' | 'inside' | 'other';
  /** Nothing bounds the end, not even the plan: "trở đi". */
  readonly openEnded?: true;
  readonly approximate?: true;
  readonly recurrence?: Recurrence;
  readonly timesPerPeriod?: Deadline['timesPerPeriod'];
  readonly clock?: Deadline['clock'];
  /** Of the part "day-of-month": "ngày 20", "ngày 10, 20". */
  readonly daysOfMonth?: readonly number[];
  /** Of the part "day-of-week": "thứ Năm". */
  readonly daysOfWeek?: readonly string[];
  readonly anchor?: string;
  readonly offset?: Deadline['offset'];
  /** The event is the issue of this document, so that a range may begin with it. */
  readonly sinceIssue?: { readonly from?: CalendarTerm };
  readonly what?: string;
  /** Where `what` begins, when it stands before the deadline. */
  readonly whatFrom?: number;
  readonly issues?: readonly DeadlineIssue[];
}

export function placeOf(match: RegExpExecArray): Mention {
  return { start: match.index, end: match.index + match[0].length };
}

/** How sure a reading is: plain words, words with a convention behind them, words that a scan may have changed. */
export const CERTAIN = 0.95;
export const CONVENTION = 0.8;
export const DOUBTFUL = 0.6;

export function partReading(part: Part, { start, end }: Mention, found: Partial<Reading> = {}): Reading {
  return { start, end, kind: 'unread', part, confidence: CERTAIN, ...found };
}

export function periodReading(periods: readonly Period[], sure = true): Reading {
  const last = periods.at(-1);
  return {
    start: periods[0]?.start ?? 0,
    end: last?.end ?? 0,
    kind: 'interval',
    bound: 'within',
    periods,
    confidence: sure ? CERTAIN : DOUBTFUL,
    ...(sure ? {} : { issues: ['digit-unsure'] }),
  };
}

export type DeadlineParser = Parser<Reading, DeadlineContext>;
export type DeadlineRefiner = Refiner<Reading, DeadlineContext>;
