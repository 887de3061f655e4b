import { KehoachError } from '../src/errors/kehoach-error.js';
import type { Originals } from '../src/originals/open-originals.js';
import { findPlan } from '../src/questions/plans/find-plan.js';
import type { Actor } from '../src/store/audit-trail.js';
import { removePlan as removeRows, type RemovedPlan } from '../src/store/saving/remove-plan.js';
import type { Store } from '../src/store/store.js';

/**
 * Removes a plan (by any name that `findPlan` takes): its record, all that is
 * derived from it, its original. The audit trail keeps the fact; what the
 * ledger says of imports stays true and stays.
 *
 * @throws KehoachError of findPlan
 */
export async function removePlan(
  store: Store,
  originals: Originals,
  name: string,
  actor: Actor & { why?: string | null | undefined },
): Promise<RemovedPlan> {
  const { id } = await findPlan(store, name);
  const removed = await removeRows(store, id, actor, () => originals.remove(id));
  if (!removed) throw new KehoachError('plan-not-found', { plan: name });
  return removed;
}
