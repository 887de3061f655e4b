import { sql } from 'kysely';
import { z } from 'zod';
import { instrumentConditions, isOfAllPlans, isOneInstrument, type CitationFilter } from './citation-filter.js';
import { sumPlans } from './count-instruments.js';
import { readCursor } from '../sql/cursor.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import { COUNTED, cutPage, rowsToAsk, totalOf, type Page, type PageOf } from '../sql/page.js';
import type { PlanName } from '../plans/plan-name.js';
import { plansThatCite } from './plans-that-cite.js';
import type { Store } from '../store.js';

/** What a plan cites, counted. */
export interface CitingPlan {
  plan: PlanName;
  mentions: number;
  instruments: number;
}

interface CountedPlan {
  id: string;
  date: string;
  mentions: number;
  instruments: number;
}

/** Date of the plan, its id. */
const KEYS = z.tuple([z.string(), z.string()]);

/** The plans that cite, the newest first. */
export async function countCitingPlans(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<CitingPlan>> {
  const after = readCursor(page.after, KEYS);
  const sums = await countPlansThat(store, filter);
  const mentions = sql.join([sql`citations.plan_id = shown.id`, ...instrumentConditions(filter)], sql` and `);
  const { rows: found } = await sql<CountedPlan>`
    select shown.*, counted.* from (${plansThatCite(filter, rowsToAsk(page), after)}) as shown
    cross join lateral (
      select count(*) as mentions, count(distinct instrument_key) as instruments from kehoach.citations where ${mentions}
    ) as counted
    order by date desc, id desc`.execute(store.db);
  const { rows, next } = cutPage(found, page, ({ date, id }) => [date, id]);
  const names = await loadPlanNames(
    store,
    rows.map(({ id }) => id),
  );
  const items = rows.flatMap(({ id, mentions: count, instruments }) => {
    const plan = names.get(id);
    return plan ? [{ plan, mentions: count, instruments }] : [];
  });
  return { ...sums, items, next };
}

async function countPlansThat(store: Store, filter: CitationFilter): Promise<Pick<PageOf<CitingPlan>, 'total' | 'isTotalExact'>> {
  if (isOneInstrument(filter) && isOfAllPlans(filter) && !store.isOfUnit) return { total: await sumPlans(store, filter) };
  const { rows } = await sql<{
    counted: number;
  }>`select count(*) as counted from (${plansThatCite(filter, COUNTED + 1)}) as citing`.execute(store.db);
  return totalOf(rows[0]?.counted ?? 0);
}
