import type { PlanRecord } from '../../../schemas/index.js';
import { planSummary, summaryColumns, type PlanSummary } from './plan-summary.js';
import type { Envelope } from '../saving/plan-row.js';
import type { Store } from '../store.js';

export interface StoredPlan {
  plan: PlanSummary;
  envelope: Envelope;
  record: PlanRecord;
}

/** A plan with its whole record; undefined when its id is not in the store. */
export async function loadPlan({ db }: Store, id: string): Promise<StoredPlan | undefined> {
  const row = await db
    .selectFrom('plans')
    .select([...summaryColumns, 'record', 'path', 'imported_by', 'imported_from'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const envelope = { path: row.path, importedBy: row.imported_by, importedFrom: row.imported_from };
  return { plan: planSummary(row), envelope, record: row.record };
}
