import type { ColumnType, Generated } from 'kysely';
import type { FillData } from '../messages/fill.js';
import type { AssignmentRole, DeadlineKind, PlanRecord } from '../../schemas/index.js';
import type { AccountTables } from './accounts/account-tables.js';
import type { CitationOrder, CitedInstrumentsTable, PlanOrder } from './cited-tables.js';
import type { CustodyTables, ExtractedRecord } from './custody-tables.js';
import type { EngineFileColumns, EngineImportColumns, EngineTables } from './engine-tables.js';
import type { FeedTables } from './feed-tables.js';
import type { ImportOutcome } from './import-outcome.js';
import type { SkippedPath } from './receipt.js';
import type { SearchTables } from './search-tables.js';

/**
 * The tables of the schema "kehoach", as docs/data-model.md explains them.
 * Instants are ISO 8601 in UTC, dates "2020-01-31"; JSON is written as text.
 * One file, because the tables are read against each other and against the migrations.
 */
export interface Database extends EngineTables, SearchTables, CustodyTables, AccountTables, FeedTables {
  plans: PlansTable;
  tasks: TasksTable;
  assignments: AssignmentsTable;
  deadlines: DeadlinesTable;
  citations: CitationsTable;
  cited_instruments: CitedInstrumentsTable;
  imports: ImportsTable;
  import_files: ImportFilesTable;
}

type Json<Content> = ColumnType<Content, string, string>;
type Instant = ColumnType<string, string | undefined, string>;

export type PlanVersion = 'current' | 'earlier' | 'rendition';

export interface PlansTable extends PlanOrder, ExtractedRecord {
  /** SHA-256 of the file. */
  id: string;
  record: Json<PlanRecord>;
  extractor_version: string;
  // The envelope: what is known of the file and not of its content.
  file_name: string;
  path: string;
  media_type: string;
  byte_size: number;
  imported_at: Instant;
  imported_by: string;
  imported_from: string;
  // The header, for lists and filters.
  is_plan: boolean;
  document_type: string | null;
  issuer_id: string | null;
  issuer_name: string | null;
  /** "259/KH-UBND". */
  number: string | null;
  symbol: string | null;
  title: string | null;
  issued_on: string | null;
  year: number | null;
  period_start: string | null;
  period_end: string | null;
  status: PlanRecord['status'];
  error_count: number;
  warning_count: number;
  info_count: number;
  section_count: number;
  task_count: number;
  citation_count: number;
  /** "due:2025-06", "issue:number-blank": of everything in it, in the order of code points. */
  facets: string[];
  // Keys by which other files of the same plan are found; null where too little is known.
  number_key: string | null;
  file_name_key: string;
  issuer_key: string | null;
  identity_key: string | null;
  likeness_key: string | null;
  content_key: string | null;
  /** The id of the first file of the same plan: all versions and renditions share it. */
  work_id: string;
  version: PlanVersion;
}

export interface TasksTable {
  plan_id: string;
  /** From 0, in the order of the record; so in every derived table. */
  position: number;
  task_id: string;
  label: string;
  path: string;
  group_name: string | null;
  description: string | null;
  product: string | null;
  origin: string;
}

export interface AssignmentsTable {
  plan_id: string;
  task_position: number;
  position: number;
  role: AssignmentRole;
  agency_id: string | null;
  agency_name: string;
  agency_kind: string;
}

export interface DeadlinesTable {
  plan_id: string;
  task_position: number;
  position: number;
  kind: DeadlineKind;
  start_on: string | null;
  end_on: string | null;
  end_inclusive: boolean | null;
  implied_start_on: string | null;
  implied_end_on: string | null;
  recurs: boolean;
  /** RFC 5545, without DTSTART. */
  rrules: Generated<string[]>;
  what: string | null;
  raw: string;
}

/** The mentions of other instruments. */
export interface CitationsTable extends CitationOrder {
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
}

export interface ImportsTable extends EngineImportColumns {
  id: Generated<number>;
  started_at: Instant;
  finished_at: string | null;
  started_by: string;
  started_from: string;
  extractor_version: string;
  skipped: Json<SkippedPath[]>;
}

/** One row per file, written before the file is looked at. */
export interface ImportFilesTable extends EngineFileColumns {
  import_id: number;
  position: number;
  path: string;
  /** null until the file is dealt with. */
  outcome: ImportOutcome | null;
  reason_code: string | null;
  reason_data: Json<FillData> | null;
  /** SHA-256 of the file, also of one that was refused. */
  plan_id: string | null;
  related_plan_id: string | null;
  error_count: Generated<number>;
  warning_count: Generated<number>;
  info_count: Generated<number>;
  duration_ms: number | null;
}
