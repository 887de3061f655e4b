import { sql, type Kysely } from 'kysely';
import type { FillData } from '../../messages/fill.js';
import type { Database } from '../database.js';
import type { ImportOutcome } from './import-outcome.js';
import type { IssueCounts } from './receipt.js';
import type { Store } from '../store.js';

/** One line of the ledger. */
export interface LedgerPlace {
  importId: number;
  /** From 0, in the order in which the files were found. */
  position: number;
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

/** The first outcome stands: a file that was delivered twice is entered once. */
export async function enterFile({ db }: Store, place: LedgerPlace, entry: FileEntry): Promise<void> {
  await enterFileWithin(db, place, entry);
}

/** `enterFile` as part of a larger transaction. */
export async function enterFileWithin(db: Kysely<Database>, { importId, position }: LedgerPlace, entry: FileEntry): Promise<void> {
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
      entered_at: sql`clock_timestamp()`,
    })
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .where('outcome', 'is', null)
    .execute();
}

/** Closes the ledger; false: files still wait. Closed twice is closed once. */
export async function finishImport({ db }: Store, importId: number): Promise<boolean> {
  const waiting = await db
    .selectFrom('import_files')
    .select('position')
    .where('import_id', '=', importId)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (waiting) return false;
  await db
    .updateTable('imports')
    .set({ finished_at: sql`now()` })
    .where('id', '=', importId)
    .where('finished_at', 'is', null)
    .execute();
  return true;
}
