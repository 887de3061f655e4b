import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { AssignmentRole, DeadlineKind, PlanRecord } from '../../../schemas/index.js';
import type { Instant, Json } from './column-types.js';

/** Records, and what lists and filters know of them. */
export interface PlanTables {
  plans: PlansTable;
  tasks: TasksTable;
  assignments: AssignmentsTable;
  deadlines: DeadlinesTable;
}

export type PlanVersion = 'current' | 'earlier' | 'rendition';

export interface PlansTable {
  /** SHA-256 of the file. */
  id: string;
  record: Json<PlanRecord>;
  /** As the extractor made it; null where nothing was corrected and `record` is that. */
  extracted_record: ColumnType<PlanRecord | null, string | null | undefined, string | null>;
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
  // What the database makes from others.
  /** `issued_on`, "" for none. */
  order_date: GeneratedAlways<string>;
  /** "hai-duong" of "ubnd@hai-duong.chi-linh": the province of the issuer. */
  province: GeneratedAlways<string | null>;
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
