import type { Store } from '../../store/store.js';
import { loadNamedPlan } from '../plans/load-named-plan.js';
import { compareRecords } from './compare-records.js';
import type { PlanComparison } from './comparison.js';

/** Two plans of the store by any names that `findPlan` takes, held side by side. Throws what findPlan throws. */
export async function comparePlans(store: Store, nameA: string, nameB: string): Promise<PlanComparison> {
  const a = await loadNamedPlan(store, nameA);
  const b = await loadNamedPlan(store, nameB);
  return { a: a.name, b: b.name, ...compareRecords(a.record, b.record) };
}
