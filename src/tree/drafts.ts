import type { Agency, Authority, Deadline, Evidence, Origin } from '../../schemas/index.js';
import type { DateRange } from '../text/dates.js';
import type { SourceText } from './source-text.js';

/**
 * What transformers have read of head and end, with the words it stands in,
 * before the compiler makes values of it. Offsets count in `source.text`.
 */

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Number and symbol of a document. */
export interface NumberDraft extends Stretch {
  source: SourceText;
  /** undefined where the place for it is blank or dotted, or holds what nobody can read. */
  ordinal?: Stretch & { value: number };
  /** What stands in its place and cannot be read. */
  unread?: Stretch;
  suffix?: string;
  symbol: Stretch & { value: string };
}

export interface DateDraft extends Stretch {
  /** As far as it is written: "2020-01-31", "2020-03", "2020"; null when nothing usable is. */
  value: string | null;
  precision: 'day' | 'month' | 'year' | null;
  /** The calendar has no such day. */
  impossible?: true;
}

export interface PlaceDateDraft {
  source: SourceText;
  place?: Stretch;
  date: DateDraft;
}

export interface PeriodDraft extends Stretch {
  range: DateRange;
}

export interface LetterheadDraft {
  /** Names of the bodies from the top: the superior, if shown, and the issuer last. */
  bodies: SourceText[];
  secrecy?: { source: SourceText; mark: string };
  urgency?: { source: SourceText; mark: string };
  /** Lines that are none of what a letterhead holds. */
  unread: SourceText[];
}

/** A unit, and the words that it was told from. */
export interface AgencyDraft extends Stretch {
  source: SourceText;
  value: string | null;
  name: string;
  kind: Agency['kind'];
  of?: string;
  origin: Origin;
  why?: string;
  confidence: number;
  /** A post without a body, taken for one of the issuer's unless a heading of units stands above it. */
  isBare?: true;
}

/** A unit under the short name that the paper itself gives it: "Phòng TE-BĐG". */
export interface ShortNameDraft extends Pick<AgencyDraft, 'name' | 'kind' | 'of'> {
  short: string;
  value: string;
}

export interface HeadDraft {
  /** Names of bodies in the letterhead from the top. */
  bodies: SourceText[];
  documentType?: Stretch & { source: SourceText; slug: string; why?: string };
  issuer?: AgencyDraft;
  superior?: AgencyDraft;
  /** Where the issuer sits: "hai-duong", "hai-duong.chi-linh". */
  area?: string;
  number?: NumberDraft;
  placeDate?: PlaceDateDraft;
  /** From the note of an appendix, where the head leaves number or day blank. */
  noted?: { number?: NumberDraft; date?: { source: SourceText; date: DateDraft } };
  title: SourceText;
  period?: PeriodDraft & { source: SourceText; why?: string };
  secrecy?: LetterheadDraft['secrecy'];
  urgency?: LetterheadDraft['urgency'];
}

export interface SignatoryDraft {
  name: SourceText;
  position: SourceText;
  authorities: Authority[];
}

export interface EndDraft {
  recipients: SourceText[];
  signatories: SignatoryDraft[];
  unread: SourceText[];
}

/** A deadline without its evidence, which source and stretch give. */
export interface DeadlineDraft extends Stretch {
  source: SourceText;
  deadline: Omit<Deadline, keyof Evidence>;
  origin: Origin;
  why?: string;
  confidence: number;
}
