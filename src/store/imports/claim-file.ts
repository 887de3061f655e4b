import { sql, type Transaction } from 'kysely';
import type { Database } from '../database.js';
import type { ImportOrigin } from './import-origin.js';
import type { LedgerPlace } from './import-ledger.js';
import type { Store } from '../store.js';
import { unhurried } from '../sql/unhurried.js';

/** A file of an import that a worker has taken. */
export interface ClaimedFile extends LedgerPlace {
  path: string;
  incomingKey: string | null;
  /** How often it was taken and not given back, this time included: more than once means that a worker ended over it. */
  claims: number;
  allowSecret: boolean;
  /** Id of the one unit whose plans may come; null: of all. */
  unit: string | null;
  origin: ImportOrigin;
}

/**
 * Takes a file that waits for its outcome. undefined: it has one, or the import
 * is gone. A claim that is forgotten leaves the file waiting as before.
 */
export async function claimFile({ db }: Store, place: LedgerPlace): Promise<ClaimedFile | undefined> {
  const row = await unhurried(db, (transaction) => takeRow(transaction, place));
  return (
    row && {
      ...place,
      path: row.path,
      incomingKey: row.incoming_key,
      claims: row.claims,
      allowSecret: row.allow_secret,
      unit: row.unit,
      origin: { importedBy: row.started_by, importedFrom: row.started_from },
    }
  );
}

function takeRow(transaction: Transaction<Database>, place: LedgerPlace) {
  return transaction
    .updateTable('import_files')
    .from('imports')
    .whereRef('imports.id', '=', 'import_files.import_id')
    .where('import_files.import_id', '=', place.importId)
    .where('import_files.position', '=', place.position)
    .where('import_files.outcome', 'is', null)
    .set({ claims: sql`import_files.claims + 1` })
    .returning(['path', 'incoming_key', 'claims', 'allow_secret', 'unit', 'started_by', 'started_from'])
    .executeTakeFirst();
}

/** Gives a claimed file back: what kept it from its outcome was no fault of the file. */
export async function handBackFile({ db }: Store, { importId, position }: LedgerPlace): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ claims: sql`claims - 1` })
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .where('outcome', 'is', null)
    .execute();
}
