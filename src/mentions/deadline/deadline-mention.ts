import type { Deadline } from '../../../schemas/deadline.js';
import type { Mention } from '../runner.js';

/** What the document around a time cell says about years. All dates ISO 8601. */
export interface DeadlineContext {
  /** Year that the head of the column or the caption of the table names. */
  readonly columnYear?: number | undefined;
  /** In a column "Bắt đầu" a period says from when, in one "Kết thúc" by when. */
  readonly columnBound?: 'after' | 'by' | undefined;
  /** The one year that the title names. */
  readonly titleYear?: number | undefined;
  /** First and last day that the plan is for. */
  readonly planPeriod?: { readonly start: string; readonly end: string } | undefined;
  /** Date of the document as far as known: "2020-01-31", "2020-03" or "2020". */
  readonly issuedOn?: string | undefined;
}

/**
 * What the words do not settle. "unread": no form explains them; "invalid":
 * the calendar has no such days; "year-missing": neither words nor context
 * give one year, so there are no dates; "start-missing": "từ nay" without a
 * date of the document; "extent-unknown": a feast lasts some days, how many
 * is not said; "recurrence-unknown": it recurs, how often is not
 * said; "anchor-unknown": so many days, from when is not said;
 * "digit-unsure": a letter was read as a digit ("0S").
 */
export type DeadlineIssue =
  'unread' | 'invalid' | 'year-missing' | 'start-missing' | 'extent-unknown' | 'recurrence-unknown' | 'anchor-unknown' | 'digit-unsure';

/** A deadline as the record holds it, without the evidence that only the document can give. */
export type DeadlineFacts = Omit<Deadline, 'raw' | 'spans'>;

/** A deadline with the UTF-16 offsets of its words in the text that was read. */
export interface DeadlineMention extends Mention {
  readonly deadline: DeadlineFacts;
  readonly issues: readonly DeadlineIssue[];
}
