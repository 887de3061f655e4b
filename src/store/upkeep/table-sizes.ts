import { sql } from 'kysely';
import type { Store } from '../store.js';

export interface TableSize {
  table: string;
  rows: number;
  /** With its indexes, and what is stored beside it for being long. */
  bytes: number;
}

/** Every table of the store, the largest first; all rows are counted. */
export async function tableSizes({ db }: Store): Promise<TableSize[]> {
  const { rows: tables } = await sql<Omit<TableSize, 'rows'>>`
    select relname as "table", pg_total_relation_size(oid) as bytes from pg_class
    where relnamespace = 'kehoach'::regnamespace and relkind = 'r'
    order by bytes desc, relname`.execute(db);
  const counted = tables.map(async (one) => {
    const count = await sql<{ rows: number }>`select count(*) as rows from ${sql.id('kehoach', one.table)}`.execute(db);
    return { ...one, rows: count.rows[0]?.rows ?? 0 };
  });
  return Promise.all(counted);
}
