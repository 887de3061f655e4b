import type { PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { loadPlan } from '../store/load-plan.js';
import type { PlanName } from '../store/plan-name.js';
import type { Store } from '../store/store.js';
import { findPlan } from './find-plan.js';

export interface NamedPlan {
  name: PlanName;
  record: PlanRecord;
}

/**
 * A plan by any name that `findPlan` takes, with its record.
 *
 * @throws KehoachError those of findPlan
 */
export async function loadNamedPlan(store: Store, given: string): Promise<NamedPlan> {
  const name = await findPlan(store, given);
  const stored = await loadPlan(store, name.id);
  if (!stored) throw new KehoachError('plan-not-found', { plan: given });
  return { name, record: stored.record };
}
