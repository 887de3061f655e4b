import type { Generated } from 'kysely';
import type { FillData } from '../../messages/fill.js';
import type { ImportOutcome } from '../imports/import-outcome.js';
import type { SkippedPath } from '../imports/receipt.js';
import type { Instant, Json } from './column-types.js';

/** The ledger of imports, and who works on them. */
export interface ImportTables {
  imports: ImportsTable;
  import_files: ImportFilesTable;
  workers: WorkersTable;
  store_identity: StoreIdentityTable;
}

export interface ImportsTable {
  id: Generated<number>;
  started_at: Instant;
  finished_at: string | null;
  started_by: string;
  started_from: string;
  extractor_version: string;
  skipped: Json<SkippedPath[]>;
  /** As they were given, absolute. */
  paths: Generated<string[]>;
  allow_secret: Generated<boolean>;
  /** Id of the unit that the importing account is bound to. */
  unit: Generated<string | null>;
}

/** One row per file, written before the file is looked at. */
export interface ImportFilesTable {
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
  /** Where a copy waits for a worker that cannot read `path`; see Originals.incoming. */
  incoming_key: string | null;
  /** How often a worker took the file and did not give it back. */
  claims: Generated<number>;
  entered_at: string | null;
}

/** The workers that run, and those that ended without a word until they are forgotten. */
export interface WorkersTable {
  id: string;
  host: string;
  pid: number;
  extractor_version: string;
  concurrency: number;
  started_at: Instant;
  seen_at: Instant;
}

/** One row: the name of this store where several share a queue's server. */
export interface StoreIdentityTable {
  id: Generated<string>;
}
