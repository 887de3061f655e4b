import { sql } from 'kysely';
import { recordDeed, type Actor } from '../audit-trail.js';
import type { WaitingFile } from './incoming-keys.js';
import type { Store } from '../store.js';

export interface FailedFile extends Omit<WaitingFile, 'importId'> {
  /** Where `path` is one of the file system; null for what was sent. */
  host: string | null;
}

export async function failedFiles({ db }: Store, importId: number): Promise<FailedFile[]> {
  return db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select([
      'position',
      'path',
      'incoming_key as incomingKey',
      sql<string | null>`case when cardinality(imports.paths) > 0 then started_from end`.as('host'),
    ])
    .where('import_id', '=', importId)
    .where('outcome', '=', 'failed')
    .orderBy('position')
    .execute();
}

const AS_NEVER_TRIED = {
  outcome: null,
  reason_code: null,
  reason_data: null,
  plan_id: null,
  related_plan_id: null,
  error_count: 0,
  warning_count: 0,
  info_count: 0,
  duration_ms: null,
  entered_at: null,
  claims: 0,
} as const;

/** Takes the outcome from files that failed, and opens the ledger again. */
export async function reopenFiles({ db }: Store, importId: number, positions: readonly number[], by: Actor): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.updateTable('imports').set({ finished_at: null }).where('id', '=', importId).execute();
    const { numUpdatedRows } = await transaction
      .updateTable('import_files')
      .set(AS_NEVER_TRIED)
      .where('import_id', '=', importId)
      .where('outcome', '=', 'failed')
      .where((where) => where('position', '=', where.fn.any(where.val(positions))))
      .executeTakeFirst();
    const files = Number(numUpdatedRows);
    await recordDeed(transaction, by, { action: 'retry', planId: null, details: { import: importId, files } });
  });
}
