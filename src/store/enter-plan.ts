import type { PlanRecord } from '../../schemas/index.js';
import { enterFileWithin, type FileEntry, type LedgerPlace } from './import-ledger.js';
import { countIssues, type Envelope } from './plan-row.js';
import { savePlanWithin, type SavedPlan } from './save-plan.js';
import type { Store } from './store.js';

/**
 * Keeps a record and enters its outcome, both or none: a worker that ends in
 * between leaves a file that is as new to the next as it was to the first.
 * `durationMs` is asked when the record is written.
 */
export async function enterPlan(
  { db }: Store,
  place: LedgerPlace,
  record: PlanRecord,
  envelope: Envelope,
  durationMs: () => number,
): Promise<FileEntry> {
  return db.transaction().execute(async (transaction) => {
    const saved = await savePlanWithin(transaction, record, envelope);
    const entry = { ...describe(saved, record), durationMs: durationMs() };
    await enterFileWithin(transaction, place, entry);
    return entry;
  });
}

function describe({ outcome, reason, of }: SavedPlan, record: PlanRecord): Omit<FileEntry, 'durationMs'> {
  const documentType = record.header.documentType.value;
  return {
    outcome,
    reason: reason && { code: reason, data: documentType === null ? {} : { documentType } },
    planId: record.id,
    relatedPlanId: of,
    issues: countIssues(record),
  };
}
