import { sql, type Insertable, type Kysely } from 'kysely';
import type { Database } from '../database.js';
import { withoutNul } from './without-nul.js';

/** Tables without a column of JSON, which would take a text for a JSON string. */
export type BulkTable = 'tasks' | 'assignments' | 'deadlines' | 'citations' | 'passages';

/** `insertRows` for tens of thousands of rows at once: they go as one value, which PostgreSQL takes apart by the columns' own types. */
export async function insertInBulk<Table extends BulkTable>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  const target = sql.id('kehoach', table);
  await sql`
    insert into ${target} (${columns})
    select ${columns} from json_populate_recordset(null::${target}, ${JSON.stringify(rows.map(withoutNul))})`.execute(db);
}
