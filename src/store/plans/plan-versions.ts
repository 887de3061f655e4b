import { planSummary, summaryColumns, type PlanSummary } from './plan-summary.js';
import type { Store } from '../store.js';

/** The files of the work that a file belongs to, in every version and rendition, by date of issue and import, the latest first. */
export async function planVersions({ db }: Store, id: string): Promise<PlanSummary[]> {
  const work = db.selectFrom('plans').select('work_id').where('id', '=', id);
  const rows = await db
    .selectFrom('plans')
    .select([...summaryColumns])
    .where('work_id', '=', work)
    .orderBy('order_date', 'desc')
    .orderBy('imported_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(planSummary);
}
