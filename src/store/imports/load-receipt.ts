import type { Selectable } from 'kysely';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { ImportFilesTable } from '../tables/import-tables.js';
import type { ImportOutcome } from './import-outcome.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import type { PlanName } from '../plans/plan-name.js';
import type { Receipt, ReceiptFile } from './receipt.js';
import type { Store } from '../store.js';

export type FileRow = Selectable<ImportFilesTable>;

/** The receipt of an import, as it stands. Throws 'import-not-found'. */
export async function loadReceipt(store: Store, importId: number): Promise<Receipt> {
  const found = await store.db.selectFrom('imports').selectAll().where('id', '=', importId).executeTakeFirst();
  if (!found) throw new KehoachError('import-not-found', { import: importId });
  const rows = await store.db.selectFrom('import_files').selectAll().where('import_id', '=', importId).orderBy('position').execute();
  const names = await loadPlanNames(store, rows.flatMap(mentionedPlans));
  const files = rows.flatMap((row) => receiptFile(row, names));
  return {
    importId,
    startedAt: found.started_at,
    finishedAt: found.finished_at,
    total: rows.length,
    counts: countOutcomes(files),
    pending: rows.length - files.length,
    files,
    skipped: found.skipped,
  };
}

export function mentionedPlans({ plan_id, related_plan_id }: FileRow): string[] {
  return [plan_id, related_plan_id].filter((id) => id !== null);
}

/** Nothing while the file waits. */
export function receiptFile(row: FileRow, names: ReadonlyMap<string, PlanName>): ReceiptFile[] {
  if (row.outcome === null) return [];
  return [
    {
      path: row.path,
      outcome: row.outcome,
      reason: row.reason_code === null ? null : { code: row.reason_code, data: row.reason_data ?? {} },
      plan: names.get(row.plan_id ?? '') ?? null,
      of: names.get(row.related_plan_id ?? '') ?? null,
      issues: { error: row.error_count, warning: row.warning_count, info: row.info_count },
      durationMs: row.duration_ms ?? 0,
    },
  ];
}

function countOutcomes(files: readonly ReceiptFile[]): Record<ImportOutcome, number> {
  const counts = { new: 0, duplicate: 0, revised: 0, rendition: 0, other: 0, failed: 0 } satisfies Record<ImportOutcome, number>;
  for (const { outcome } of files) counts[outcome] += 1;
  return counts;
}
