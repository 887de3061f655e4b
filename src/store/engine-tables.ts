import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<string, string | undefined, string>;

/** The tables of the import engine, beside the ledger. */
export interface EngineTables {
  workers: WorkersTable;
  store_identity: StoreIdentityTable;
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

/** Columns of the ledger that the engine works with. */
export interface EngineImportColumns {
  /** As they were given, absolute. */
  paths: Generated<string[]>;
  allow_secret: Generated<boolean>;
  /** Id of the unit that the importing account is bound to. */
  unit: Generated<string | null>;
}

export interface EngineFileColumns {
  /** Where a copy waits for a worker that cannot read `path`; see Originals.incoming. */
  incoming_key: string | null;
  /** How often a worker took the file and did not give it back. */
  claims: Generated<number>;
  entered_at: string | null;
}
