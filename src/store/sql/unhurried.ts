import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database.js';

/** Makes a change that a loss of power may undo: nobody waits until it is on the disk. */
export async function unhurried<Result>(
  db: Kysely<Database>,
  change: (transaction: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local synchronous_commit = off`.execute(transaction);
    return change(transaction);
  });
}
