import { KehoachError } from '../errors/kehoach-error.js';
import { listDeeds, type AuditRecord, type DeedFilter } from '../store/audit-trail.js';
import { gonePlanIds } from '../store/plans/gone-plan-ids.js';
import type { Page, PageOf } from '../store/sql/page.js';
import type { Store } from '../store/store.js';
import { findPlan } from './plans/find-plan.js';

/**
 * Who did what to a plan, or at all, the latest first. The plan is named as
 * `findPlan` takes it; one that is gone by its id, the beginning of it, or the
 * number that it had.
 *
 * @throws KehoachError "plan-not-found", "plan-ambiguous"
 */
export async function listDeedsOf(
  store: Store,
  name: string | undefined,
  filter: Omit<DeedFilter, 'planId'> & Page = {},
): Promise<PageOf<AuditRecord>> {
  return listDeeds(store, { ...filter, ...(name !== undefined && { planId: await planIdOf(store, name) }) });
}

async function planIdOf(store: Store, name: string): Promise<string> {
  try {
    return (await findPlan(store, name)).id;
  } catch (error) {
    if (!(error instanceof KehoachError) || error.code !== 'plan-not-found') throw error;
    const [id, ...others] = await gonePlanIds(store, name);
    if (id === undefined) throw error;
    if (others.length > 0)
      throw new KehoachError('plan-ambiguous', { plan: name, count: others.length + 1, candidates: [id, ...others].join('; ') });
    return id;
  }
}
