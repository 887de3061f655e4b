import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/**
 * Whoever holds a key first goes on, the others wait for the end of his
 * transaction. The id of a plan is held by whoever adds, changes or removes it;
 * who adds one holds the keys of its relatives as well. All are held before
 * `workAlone`, never after it, and in one order: nobody waits for somebody who
 * waits for him.
 */
export async function holdKeys(transaction: Kysely<Database>, keys: readonly (string | null)[]): Promise<void> {
  const known = keys.filter((key) => key !== null).sort();
  for (const key of known) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
  }
}
