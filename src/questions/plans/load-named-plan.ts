import { loadPlan, type StoredPlan } from '../../store/plans/load-plan.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { Store } from '../../store/store.js';
import { findPlan, notFound } from './find-plan.js';

export interface NamedPlan extends StoredPlan {
  name: PlanName;
}

/**
 * A plan by any name that `findPlan` takes, with its record.
 *
 * @throws KehoachError those of findPlan
 */
export async function loadNamedPlan(store: Store, given: string): Promise<NamedPlan> {
  const name = await findPlan(store, given);
  const stored = await loadPlan(store, name.id);
  if (!stored) throw await notFound(store, given);
  return { name, ...stored };
}
