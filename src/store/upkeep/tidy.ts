import { sql } from 'kysely';
import type { Store } from '../store.js';

/** What PostgreSQL does by itself in time: takes in what waits for the indexes, counts what the tables hold. */
export async function tidy({ db }: Store): Promise<void> {
  await sql`vacuum (analyze)`.execute(db);
}
