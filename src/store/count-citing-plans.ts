import type { CitationFilter } from './citation-filter.js';
import { loadPlanNames } from './load-plan-names.js';
import { DEFAULT_LIMIT, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import { matchingCitations } from './select-citations.js';
import type { Store } from './store.js';

/** What a plan cites, counted. */
export interface CitingPlan {
  plan: PlanName;
  mentions: number;
  /** Different ones, of those that are known by id. */
  instruments: number;
}

/** The plans that cite, the newest first. */
export async function countCitingPlans(
  store: Store,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<CitingPlan>> {
  const matching = matchingCitations(store.db, filter);
  const { total } = await matching
    .select(({ fn }) => fn.count<number>('plans.id').distinct().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .groupBy(['plans.id', 'plans.issued_on'])
    .select(({ fn }) => [
      'plans.id',
      fn.countAll<number>().as('mentions'),
      fn.count<number>('citations.instrument_id').distinct().as('instruments'),
    ])
    .orderBy('plans.issued_on', (order) => order.desc().nullsLast())
    .orderBy('plans.id')
    .limit(page.limit ?? DEFAULT_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  const names = await loadPlanNames(store, rows.map(({ id }) => id));
  const items = rows.flatMap(({ id, ...counts }) => {
    const plan = names.get(id);
    return plan ? [{ plan, ...counts }] : [];
  });
  return { total, items };
}
