import { listDeeds, type AuditRecord, type DeedFilter } from '../store/audit-trail.js';
import { loadPlanNames } from '../store/plans/load-plan-names.js';
import type { Page, PageOf } from '../store/sql/page.js';
import type { PlanName } from '../store/plans/plan-name.js';
import type { Store } from '../store/store.js';

/** For people, to whom an id says nothing. */
export interface NamedDeed extends AuditRecord {
  /** null where it concerns none, or one that is gone. */
  plan: PlanName | null;
}

/** Who did what to which plan, the latest first. */
export async function listNamedDeeds(store: Store, filter: Page & DeedFilter): Promise<PageOf<NamedDeed>> {
  const { items, ...page } = await listDeeds(store, filter);
  const names = await loadPlanNames(
    store,
    items.flatMap(({ planId }) => planId ?? []),
  );
  return { ...page, items: items.map((deed) => ({ ...deed, plan: names.get(deed.planId ?? '') ?? null })) };
}
