import { sql } from 'kysely';
import type { LedgerPlace } from './import-ledger.js';
import type { Store } from '../store.js';
import { unhurried } from '../sql/unhurried.js';

export interface WaitingFile extends LedgerPlace {
  path: string;
  incomingKey: string | null;
}

/** The files of an import that wait for their outcome; of an upload none, whose names lead to no file of this host. */
export async function waitingPaths({ db }: Store, importId: number): Promise<WaitingFile[]> {
  const rows = await db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select(['position', 'path', 'incoming_key as incomingKey'])
    .where('import_id', '=', importId)
    .where('outcome', 'is', null)
    .where(sql<boolean>`cardinality(imports.paths) > 0`)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ importId, ...row }));
}

export interface Uncopied {
  /** Where the import began, and its paths lead to its files. */
  host: string;
  paths: string[];
}

/** The files of an import that wait and have no copy, of an upload too; undefined: it is gone. */
export async function uncopiedPaths({ db }: Store, importId: number): Promise<Uncopied | undefined> {
  return db
    .selectFrom('imports')
    .select([
      'started_from as host',
      sql<
        string[]
      >`array(select path from kehoach.import_files where import_id = imports.id and outcome is null and incoming_key is null order by position)`.as(
        'paths',
      ),
    ])
    .where('id', '=', importId)
    .executeTakeFirst();
}

/**
 * Another copy in place of the one that `file` speaks of; null: none. False
 * where it is no longer that one, or the file needs no copy any more.
 */
export async function replaceIncomingKey(
  { db }: Store,
  { importId, position, incomingKey }: Omit<WaitingFile, 'path'>,
  key: string | null,
): Promise<boolean> {
  const replace = (within: Store['db']) =>
    within
      .updateTable('import_files')
      .set({ incoming_key: key })
      .where('import_id', '=', importId)
      .where('position', '=', position)
      .where('incoming_key', 'is not distinct from', incomingKey)
      .$if(key !== null, (query) => query.where('outcome', 'is', null))
      .executeTakeFirst();
  // The end of the import finds copies whose removal was forgotten.
  const { numUpdatedRows } = await (key === null ? unhurried(db, replace) : replace(db));
  return numUpdatedRows > 0n;
}

type KeptCopy = LedgerPlace & { incomingKey: string };

/** Copies that nobody needs any more: their files have an outcome, and failed by none of the `kept` reasons. */
export async function uselessIncomingKeys({ db }: Store, importId: number, kept: readonly string[]): Promise<KeptCopy[]> {
  return copies(db)
    .where('import_id', '=', importId)
    .where('outcome', 'is not', null)
    .where((where) => where.or([where('reason_code', 'is', null), where.not(where('reason_code', '=', where.fn.any(where.val(kept))))]))
    .execute();
}

/** Copies of what failed so many days ago. */
export async function oldIncomingKeys({ db }: Store, days: number): Promise<KeptCopy[]> {
  return copies(db)
    .where('outcome', '=', 'failed')
    .where(sql<boolean>`entered_at < now() - make_interval(days => ${days})`)
    .execute();
}

/** The names of all copies that the ledger knows: what stands before the dot of a key. */
export async function incomingNames({ db }: Store): Promise<ReadonlySet<string>> {
  const rows = await copies(db)
    .select(sql<string>`split_part(incoming_key, '.', 1)`.as('name'))
    .execute();
  return new Set(rows.map(({ name }) => name));
}

function copies(db: Store['db']) {
  return db
    .selectFrom('import_files')
    .select(['import_id as importId', 'position', 'incoming_key as incomingKey'])
    .where('incoming_key', 'is not', null)
    .$narrowType<{ incomingKey: string }>();
}
