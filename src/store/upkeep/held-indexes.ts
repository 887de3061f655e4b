import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/*
 * Filling a store is several times faster without its indexes, which are made
 * at the end. What was taken away is written down in the database itself, so
 * that a filling that is broken off leaves a store that can be finished.
 */

/** Takes away every index that is no key. */
export async function holdIndexes(db: Kysely<Database>): Promise<void> {
  await sql`create table if not exists kehoach.held_indexes (name text primary key, definition text not null)`.execute(db);
  await sql`
    insert into kehoach.held_indexes
    select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'kehoach'::regnamespace and not indisunique on conflict do nothing`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from kehoach.held_indexes`.execute(db);
  for (const { name } of rows) await sql.raw(`drop index if exists ${name}`).execute(db);
}

/** Makes those again that were taken away, one by one; false where none was. */
export async function giveIndexesBack(db: Kysely<Database>): Promise<boolean> {
  const { rows: tables } = await sql`select where to_regclass('kehoach.held_indexes') is not null`.execute(db);
  if (tables.length === 0) return false;
  const { rows } = await sql<{ name: string; definition: string }>`
    select name, definition from kehoach.held_indexes order by name`.execute(db);
  await db.connection().execute(async (connection) => {
    await sql`set maintenance_work_mem = '512MB'`.execute(connection);
    for (const { name, definition } of rows) {
      await sql.raw(definition.replace(/^CREATE INDEX /u, 'CREATE INDEX IF NOT EXISTS ')).execute(connection);
      await sql`delete from kehoach.held_indexes where name = ${name}`.execute(connection);
    }
    await sql`reset maintenance_work_mem`.execute(connection);
  });
  await sql`drop table kehoach.held_indexes`.execute(db);
  return true;
}
