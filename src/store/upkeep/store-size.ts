import { sql } from 'kysely';
import type { Store } from '../store.js';

export interface StoreSize {
  plans: number;
  /** From `COUNTED` on these are what PostgreSQL reckons, as of its last look at the table. */
  tasks: number;
  citations: number;
  passages: number;
  /** Of the whole database. */
  bytes: number;
}

/** Counting a million rows takes longer than anybody who looks at a server waits. */
const COUNTED = 100_000;

export async function storeSize({ db }: Store): Promise<StoreSize> {
  const { rows } = await sql<StoreSize>`
    select
      (select count(*) from kehoach.plans) as plans,
      ${rowsOf('tasks')} as tasks,
      ${rowsOf('citations')} as citations,
      ${rowsOf('passages')} as passages,
      pg_database_size(current_database()) as bytes`.execute(db);
  const [size] = rows;
  if (!size) throw new Error('no size');
  return size;
}

function rowsOf(table: 'tasks' | 'citations' | 'passages') {
  const name = `kehoach.${table}`;
  return sql<number>`(
    select case when reltuples >= ${COUNTED} then reltuples::bigint else (select count(*) from ${sql.table(name)}) end
    from pg_class where oid = ${name}::regclass)`;
}
