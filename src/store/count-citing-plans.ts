import { sql } from 'kysely';
import { z } from 'zod';
import type { CitationFilter } from './citation-filter.js';
import { readCursor } from './cursor.js';
import { loadPlanNames } from './load-plan-names.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import { matchingCitations } from './select-citations.js';
import type { Store } from './store.js';

/** What a plan cites, counted. */
export interface CitingPlan {
  plan: PlanName;
  mentions: number;
  instruments: number;
}

/** Date of the plan, its id. */
const KEYS = z.tuple([z.string(), z.string()]);

/** The plans that cite, the newest first. */
export async function countCitingPlans(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<CitingPlan>> {
  const matching = matchingCitations(store.db, filter);
  const after = readCursor(page.after, KEYS);
  const { total } = await matching
    .select(({ fn }) => fn.count<number>('plans.id').distinct().as('total'))
    .executeTakeFirstOrThrow();
  const found = await (after ? matching.where(sql<boolean>`(plans.order_date, plans.id) < (${after[0]}, ${after[1]})`) : matching)
    .groupBy(['plans.id', 'plans.order_date'])
    .select(({ fn }) => [
      'plans.id',
      'plans.order_date as date',
      fn.countAll<number>().as('mentions'),
      fn.count<number>('citations.instrument_key').distinct().as('instruments'),
    ])
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(rowsToAsk(page))
    .execute();
  const { rows, next } = cutPage(found, page, ({ date, id }) => [date, id]);
  const names = await loadPlanNames(store, rows.map(({ id }) => id));
  const items = rows.flatMap(({ id, mentions, instruments }) => {
    const plan = names.get(id);
    return plan ? [{ plan, mentions, instruments }] : [];
  });
  return { total, items, next };
}
