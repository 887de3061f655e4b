import { recordDeed, type Actor } from '../audit-trail.js';
import { countAllCitations } from '../citations/cited-instruments.js';
import { holdKeys } from './hold-keys.js';
import { loadExtracted } from './load-corrections.js';
import { renewPlan } from './renew-plan.js';
import type { Store } from '../store.js';

/** Lays corrections over what was extracted and makes all anew that is derived from it. False where the plan is gone. */
export async function rebuildPlan({ db }: Store, planId: string, actor: Actor): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await holdKeys(transaction, [planId]);
    const extracted = await loadExtracted(transaction, planId);
    if (!extracted) return false;
    await renewPlan(transaction, extracted);
    await recordDeed(transaction, actor, { action: 'rebuild', planId, details: {} });
    return true;
  });
}

/** Counts every citation anew. */
export async function rebuildCounts({ db }: Store, actor: Actor): Promise<void> {
  await countAllCitations(db);
  await recordDeed(db, actor, { action: 'rebuild', planId: null, details: { table: 'cited_instruments' } });
}
