import { sql } from 'kysely';
import type { Store } from '../store.js';

/** Imports that still have files to deal with, the latest first. */
export async function unfinishedImports({ db }: Store): Promise<number[]> {
  const rows = await unfinished(db).orderBy('id', 'desc').execute();
  return rows.map(({ id }) => id);
}

/**
 * Those that were started with the very same paths on a host. On another one,
 * or in another container, these may lead to other files: of such an import
 * there must be a copy of all that waits.
 */
export async function unfinishedOf({ db }: Store, paths: readonly string[], host: string): Promise<number[]> {
  const rows = await unfinished(db)
    .where(sql<boolean>`paths = ${sql.val(paths)}`)
    .where(isReachableFrom(host))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** Those that a host can go on with, whatever their paths, the latest first. */
export async function unfinishedFrom({ db }: Store, host: string): Promise<number[]> {
  const rows = await unfinished(db).where(isReachableFrom(host)).orderBy('id', 'desc').execute();
  return rows.map(({ id }) => id);
}

/** Those that were started on a host with nothing but what lies below a folder of it ("/srv/van-ban/"), the earliest first. */
export async function unfinishedWithin({ db }: Store, folder: string, host: string): Promise<number[]> {
  const rows = await unfinished(db)
    .where('started_from', '=', host)
    .where(sql<boolean>`cardinality(paths) > 0`)
    .where(sql<boolean>`not exists (select from unnest(paths) as path where not starts_with(path, ${folder}))`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Of files that were sent: no path leads to them. */
export async function unfinishedUploads({ db }: Store): Promise<number[]> {
  const rows = await unfinished(db)
    .where(sql<boolean>`cardinality(paths) = 0`)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

function isReachableFrom(host: string) {
  return sql<boolean>`(started_from = ${host} or not exists (
    select from kehoach.import_files as file where file.import_id = imports.id and outcome is null and incoming_key is null))`;
}

function unfinished(db: Store['db']) {
  return db.selectFrom('imports').select('id').where('finished_at', 'is', null);
}
