import { listDeeds, type AuditRecord } from '../../store/audit-trail.js';
import { planVersions } from '../../store/plans/plan-versions.js';
import type { PlanSummary } from '../../store/plans/plan-summary.js';
import type { Store } from '../../store/store.js';
import { findPlan } from './find-plan.js';

export interface PlanHistory {
  /** Every file of the same plan, this one too, the latest first. */
  versions: PlanSummary[];
  /** What was done to this one, the latest first. */
  deeds: AuditRecord[];
}

const MOST_DEEDS = 1000;

/** What became of a plan (by any name that `findPlan` takes). */
export async function planHistory(store: Store, name: string): Promise<PlanHistory> {
  const { id } = await findPlan(store, name);
  const [versions, deeds] = await Promise.all([planVersions(store, id), listDeeds(store, { planId: id, limit: MOST_DEEDS })]);
  return { versions, deeds: deeds.items };
}
