import { sql, type Kysely } from 'kysely';

/** Whose plans alone an import may bring: its account's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table kehoach.imports add column unit text').execute(db);
}
