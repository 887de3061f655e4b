import type { Insertable, Kysely } from 'kysely';
import type { Database } from '../database.js';
import { withoutNul } from './without-nul.js';

/** A statement has at most 65,535 parameters, and no table here more than 60 columns. */
const ROWS_PER_STATEMENT = 1000;

export async function insertRows<Table extends keyof Database>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += ROWS_PER_STATEMENT) {
    const some = rows.slice(first, first + ROWS_PER_STATEMENT).map(withoutNul);
    await db.insertInto(table).values(some).execute();
  }
}
