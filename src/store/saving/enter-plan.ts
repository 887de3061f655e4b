import type { PlanRecord } from '../../../schemas/index.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { holdKeys } from './hold-keys.js';
import { enterFileWithin, type FileEntry, type LedgerPlace } from '../imports/import-ledger.js';
import { countIssues, type Envelope } from './plan-row.js';
import { savePlanWithin, type SavedPlan } from './save-plan.js';
import type { Store } from '../store.js';

interface Entering {
  /** Called when nobody else can add or remove the plan. */
  keepOriginal: () => Promise<unknown>;
  /** Asked when the record is written. */
  durationMs: () => number;
}

/**
 * Keeps original and record and enters their outcome, all or none: a worker
 * that ends in between leaves a file that is as new to the next as it was to
 * the first, and an original at most that the next one finds there.
 */
export async function enterPlan(
  { db }: Store,
  place: LedgerPlace,
  record: PlanRecord,
  envelope: Envelope,
  { keepOriginal, durationMs }: Entering,
): Promise<FileEntry> {
  return db.transaction().execute(async (transaction) => {
    await holdKeys(transaction, [record.id]);
    await keepOriginal();
    const saved = await savePlanWithin(transaction, record, envelope);
    const entry = { ...describe(saved, record), durationMs: durationMs() };
    await enterFileWithin(transaction, place, entry);
    return entry;
  });
}

function describe({ outcome, reason, of }: SavedPlan, record: PlanRecord): Omit<FileEntry, 'durationMs'> {
  return {
    outcome,
    reason: reason && { code: reason, data: namedType(record) },
    planId: record.id,
    relatedPlanId: of,
    issues: countIssues(record),
  };
}

/** For people to read: "Báo cáo". */
function namedType({
  header: {
    documentType: { value },
  },
}: PlanRecord): { documentType?: string } {
  return value === null ? {} : { documentType: documentTypes().bySlug(value)?.name ?? value };
}
