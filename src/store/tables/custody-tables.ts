import type { Generated } from 'kysely';
import type { Fields } from '../../corrections/correction.js';
import type { FillData } from '../../messages/fill.js';
import type { Instant, Json } from './column-types.js';

export interface CustodyTables {
  corrections: CorrectionsTable;
  audit_trail: AuditTrailTable;
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
