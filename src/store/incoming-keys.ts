import { sql } from 'kysely';
import type { LedgerPlace } from './import-ledger.js';
import type { Store } from './store.js';

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

/** null: the copy is gone. */
export async function setIncomingKey({ db }: Store, { importId, position }: LedgerPlace, key: string | null): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ incoming_key: key })
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .execute();
}

/** Copies that nobody needs any more: their files have an outcome. */
export async function uselessIncomingKeys({ db }: Store, importId: number): Promise<(LedgerPlace & { incomingKey: string })[]> {
  const rows = await db
    .selectFrom('import_files')
    .select(['position', 'incoming_key as incomingKey'])
    .where('import_id', '=', importId)
    .where('outcome', 'is not', null)
    .where('incoming_key', 'is not', null)
    .$narrowType<{ incomingKey: string }>()
    .execute();
  return rows.map((row) => ({ importId, ...row }));
}
