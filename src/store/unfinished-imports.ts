import { sql } from 'kysely';
import type { Store } from './store.js';

/** Imports that still have files to deal with, the latest first; with `paths`, those that were started with the very same. */
export async function unfinishedImports({ db }: Store, paths?: readonly string[]): Promise<number[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('finished_at', 'is', null)
    .$if(paths !== undefined, (query) => query.where(sql<boolean>`paths = ${sql.val(paths)}`))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** Of files that were sent: no path leads to them. */
export function unfinishedUploads(store: Store): Promise<number[]> {
  return unfinishedImports(store, []);
}
