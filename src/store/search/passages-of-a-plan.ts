import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.js';

/** How many passages a plan has on average, by PostgreSQL's statistics. */
export async function passagesOfAPlan(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ mean: number | null }>`
    select passages.reltuples / nullif(plans.reltuples, 0) as mean from pg_class as passages, pg_class as plans
    where passages.oid = 'kehoach.passages'::regclass and plans.oid = 'kehoach.plans'::regclass`.execute(db);
  return rows[0]?.mean ?? 0;
}
