import type { GeneratedAlways } from 'kysely';

/** Columns of `citations` that follow from the citing plan and the instrument; lists are read in their order. */
export interface CitationOrder {
  /** Id of an instrument that is wholly known, else all that its mention tells: equal for what counts as one. */
  instrument_key: GeneratedAlways<string>;
  /** Whether the citing document is a plan in its current version: only such count. */
  is_current: boolean;
  /** Date of the citing plan as far as known, "" for none. */
  cited_on: string;
  /** Date of the instrument as the plan has it. */
  issued_on: string | null;
}

/** Columns of `plans` that the database makes from others. */
export interface PlanOrder {
  /** `issued_on`, "" for none. */
  order_date: GeneratedAlways<string>;
  /** "hai-duong" of "ubnd@hai-duong.chi-linh": the province of the issuer. */
  province: GeneratedAlways<string | null>;
}

/** How often each instrument is cited by current plans: kept with every change, never counted anew. */
export interface CitedInstrumentsTable {
  instrument_key: string;
  instrument_id: string | null;
  document_type: string;
  issuer: string | null;
  year: number | null;
  number: string | null;
  name_key: string | null;
  mentions: number;
  plans: number;
  /** Dates of the first and the last dated plan that cites it. */
  first_on: string | null;
  last_on: string | null;
}
