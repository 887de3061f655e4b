import { nameColumns, planName, type PlanName } from './plan-name.js';
import type { Store } from '../store.js';

/** The names of plans by id; an id that is not in the store has none. */
export async function loadPlanNames({ db }: Store, ids: Iterable<string>): Promise<Map<string, PlanName>> {
  const wanted = [...new Set(ids)];
  const rows = await db
    .selectFrom('plans')
    .select(nameColumns)
    .where((where) => where('plans.id', '=', where.fn.any(where.val(wanted))))
    .execute();
  return new Map(rows.map((row) => [row.id, planName(row)]));
}
