import { sql } from 'kysely';
import { z } from 'zod';
import { citationsThat, type CitationFilter } from './citation-filter.js';
import { readCursor } from './cursor.js';
import { loadPlanNames } from './load-plan-names.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import type { Store } from './store.js';

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
  total: number;
}

/** Date of the plan, its id. */
const KEYS = z.tuple([z.string(), z.string()]);

/** The plans that cite, the newest first. */
export async function countCitingPlans(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<CitingPlan>> {
  const after = readCursor(page.after, KEYS);
  const { rows: found } = await sql<CountedPlan>`
    select * from (
      select id, date, sum(mentions)::bigint as mentions, count(*) as instruments, count(*) over () as total
      from (select plan_id as id, cited_on as date, count(*) as mentions from ${citationsThat(filter)} group by 1, 2, instrument_key) as used
      group by id, date
    ) as counted
    where ${after ? sql`(date, id) < (${after[0]}, ${after[1]})` : sql`true`}
    order by date desc, id desc limit ${rowsToAsk(page)}`.execute(store.db);
  const { rows, next } = cutPage(found, page, ({ date, id }) => [date, id]);
  const names = await loadPlanNames(store, rows.map(({ id }) => id));
  const items = rows.flatMap(({ id, mentions, instruments }) => {
    const plan = names.get(id);
    return plan ? [{ plan, mentions, instruments }] : [];
  });
  return { total: found[0]?.total ?? 0, items, next };
}
