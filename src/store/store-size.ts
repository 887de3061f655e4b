import { sql } from 'kysely';
import type { Store } from './store.js';

export interface StoreSize {
  plans: number;
  tasks: number;
  citations: number;
  passages: number;
  /** Of the whole database. */
  bytes: number;
}

export async function storeSize({ db }: Store): Promise<StoreSize> {
  const { rows } = await sql<StoreSize>`
    select
      (select count(*) from kehoach.plans) as plans,
      (select count(*) from kehoach.tasks) as tasks,
      (select count(*) from kehoach.citations) as citations,
      (select count(*) from kehoach.passages) as passages,
      pg_database_size(current_database()) as bytes`.execute(db);
  const [size] = rows;
  if (!size) throw new Error('no size');
  return size;
}
