import { sql } from 'kysely';
import type { FillData } from '../messages/fill.js';
import { insertRows } from './insert-rows.js';
import type { ImportOrigin } from './import-origin.js';
import type { ImportOutcome } from './import-outcome.js';
import type { IssueCounts, SkippedPath } from './receipt.js';
import type { Store } from './store.js';

export interface NewImport extends ImportOrigin {
  paths: readonly string[];
  skipped: readonly SkippedPath[];
  extractorVersion: string;
}

/** What became of one file of an import. */
export interface FileEntry {
  outcome: ImportOutcome;
  reason: { code: string; data: FillData } | null;
  planId: string | null;
  relatedPlanId: string | null;
  issues: IssueCounts;
  durationMs: number;
}

/** Opens the ledger of an import: every file has its row before any is looked at. Gives the import's id. */
export async function startImport({ db }: Store, { paths, skipped, ...origin }: NewImport): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('imports')
      .values({
        started_by: origin.importedBy,
        started_from: origin.importedFrom,
        extractor_version: origin.extractorVersion,
        skipped: JSON.stringify(skipped),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const rows = paths.map((path, position) => ({ import_id: id, position, path }));
    await insertRows(transaction, 'import_files', rows);
    return id;
  });
}

export async function enterFile({ db }: Store, importId: number, position: number, entry: FileEntry): Promise<void> {
  await db
    .updateTable('import_files')
    .set({
      outcome: entry.outcome,
      reason_code: entry.reason?.code ?? null,
      reason_data: entry.reason && JSON.stringify(entry.reason.data),
      plan_id: entry.planId,
      related_plan_id: entry.relatedPlanId,
      error_count: entry.issues.error,
      warning_count: entry.issues.warning,
      info_count: entry.issues.info,
      duration_ms: Math.round(entry.durationMs),
    })
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .execute();
}

/** Closes the ledger, unless files still wait. */
export async function finishImport({ db }: Store, importId: number): Promise<void> {
  await db
    .updateTable('imports')
    .set({ finished_at: sql`now()` })
    .where('id', '=', importId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('import_files')
            .select('position')
            .where('import_id', '=', importId)
            .where('outcome', 'is', null),
        ),
      ),
    )
    .execute();
}
