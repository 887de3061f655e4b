import type { ColumnType, Generated } from 'kysely';
import type { PlanRecord } from '../../schemas/index.js';
import type { Fields } from '../corrections/correction.js';
import type { FillData } from '../messages/fill.js';

type Json<Content> = ColumnType<Content, string, string>;
type Instant = ColumnType<string, string | undefined, string>;

export interface CustodyTables {
  corrections: CorrectionsTable;
  audit_trail: AuditTrailTable;
}

/** A column of `plans`. */
export interface ExtractedRecord {
  /** As the extractor made it; null where nothing was corrected and `record` is that. */
  extracted_record: ColumnType<PlanRecord | null, string | null | undefined, string | null>;
}

/** What persons say stands in a plan; the newest for each field. */
export interface CorrectionsTable {
  id: Generated<number>;
  plan_id: string;
  holder: string;
  field: string;
  fields: Json<Fields>;
  was: Json<Fields>;
  raw: string;
  why: string | null;
  corrected_by: string;
  corrected_at: Instant;
}

/** Who did what to a plan, for as long as the store lives: rows are never changed. */
export interface AuditTrailTable {
  id: Generated<number>;
  done_at: Instant;
  done_by: string;
  /** The host, or the address that a request came from. */
  done_from: string;
  action: string;
  /** SHA-256 of the file, also when the plan is gone. */
  plan_id: string | null;
  details: Json<FillData>;
}
