import type { Kysely } from 'kysely';
import type { Database } from './database.js';

/** How BullMQ and other programs reach the same database; for as long as the store is open. */
export interface DatabaseAddress {
  readonly connectionString: string;
}

/** An open store. Close it always: the last one to close an embedded store stops its server. */
export interface Store {
  /** As given to `openStore`, without a password. */
  readonly location: string;
  readonly address: DatabaseAddress;
  /** For src/store alone: SQL is written nowhere else. */
  readonly db: Kysely<Database>;
  /** Its connections see the plans of one unit alone, and no counts over all plans. */
  readonly isOfUnit?: true;
  close(): Promise<void>;
}
