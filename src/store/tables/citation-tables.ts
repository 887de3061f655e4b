import type { Generated, GeneratedAlways } from 'kysely';
import type { SummedGrouping } from '../citations/instrument-sums.js';

export interface CitationTables {
  citations: CitationsTable;
  cited_instruments: CitedInstrumentsTable;
  group_instruments: GroupInstrumentsTable;
  citation_groups: CitationGroupsTable;
}

/** The mentions of other instruments. */
export interface CitationsTable {
  plan_id: string;
  position: number;
  mention_id: string;
  instrument_id: string | null;
  candidates: string[];
  citation: string;
  document_type: string;
  issuer: string | null;
  year: number | null;
  /** "61", "30c", "66.7". */
  number: string | null;
  name: string | null;
  /** The name in lower case and one spelling. */
  name_key: string | null;
  provisions: string[];
  function: string;
  resolution: string;
  raw: string;
  section_path: string | null;
  sentence: string;
  confidence: number;
  // What follows from the citing plan and the instrument; lists are read in their order.
  /** Id of an instrument that is wholly known, else all that its mention tells: equal for what counts as one. */
  instrument_key: GeneratedAlways<string>;
  /** Whether the citing document is a plan in its current version: only such count. */
  is_current: boolean;
  /** Date of the citing plan as far as known, "" for none. */
  cited_on: string;
  /** Date of the instrument as the plan has it. */
  issued_on: string | null;
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

/** The same of the plans of one body, of one province, for one period. */
export interface GroupInstrumentsTable extends Pick<
  CitedInstrumentsTable,
  'instrument_key' | 'mentions' | 'plans' | 'first_on' | 'last_on'
> {
  grouping: SummedGrouping;
  /** Id of the body, slug of the province, "2021-2025"; "" where it is not known. */
  key: string;
}

/** Citations of all plans by what they have in common; counted when somebody asks, and good until a plan of the group comes, changes or goes. */
export interface CitationGroupsTable {
  grouping: string;
  /** "" where it is not known. */
  key: string;
  name: string | null;
  mentions: Generated<number>;
  instruments: Generated<number>;
  plans: Generated<number>;
  first_on: string | null;
  last_on: string | null;
  /** How often plans of the group have changed. */
  changes: Generated<number>;
  /** After how many changes it was counted. */
  counted: Generated<number>;
}
