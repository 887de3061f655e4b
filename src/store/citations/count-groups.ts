import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import {
  choosesInstruments,
  citationsThat,
  instrumentConditions,
  isOfAllPlans,
  isOneInstrument,
  type CitationFilter,
} from './citation-filter.js';
import { countedGroups, groupings, isOfPlan, type Grouping } from './citation-groupings.js';
import { allOf } from '../sql/conditions.js';
import { readCursor } from '../sql/cursor.js';
import type { SummedGrouping } from './instrument-sums.js';
import { keptGroups } from './kept-groups.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from '../sql/page.js';
import type { Store } from '../store.js';

export { groupings, type Grouping };

/** Citations that have one thing in common. */
export interface CitationGroup {
  /** Slug, id, year, or "2021-2025"; null where it is not known. */
  key: string | null;
  /** A body's name as its plans have it; null for what registers name. */
  name: string | null;
  mentions: number;
  instruments: number;
  plans: number;
  /** Dates of the first and the last plan, as far as known. */
  firstOn: string | null;
  lastOn: string | null;
}

/** Plans, mentions, key. */
const CURSOR = z.tuple([z.int32(), z.int32(), z.string()]);

/** The groups of the most plans first. */
export async function countGroups(
  store: Store,
  grouping: Grouping,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<CitationGroup>> {
  const after = readCursor(page.after, CURSOR);
  const groups = (store.isOfUnit ? undefined : await storedGroups(store, grouping, filter)) ?? freshGroups(grouping, filter);
  const begin = after ? sql`(-plans, -mentions, key) > (${-after[0]}, ${-after[1]}, ${after[2]})` : sql`true`;
  const { rows: found } = await sql<CitationGroup & { total: number }>`
    select nullif(key, '') as key, name, mentions, instruments, plans, first_on as "firstOn", last_on as "lastOn", total
    from (select *, count(*) over () as total from (${groups}) as groups) as counted where ${begin}
    order by plans desc, mentions desc, counted.key limit ${rowsToAsk(page)}`.execute(store.db);
  const { rows, next } = cutPage(found, page, ({ plans, mentions, key }) => [plans, mentions, key ?? '']);
  return { total: found[0]?.total ?? 0, items: rows.map(groupOf), next };
}

/** Counts that are kept: of all citations, or of one instrument's by what sums it; undefined where the filter asks for others. */
async function storedGroups({ db }: Store, grouping: Grouping, filter: CitationFilter): Promise<RawBuilder<unknown> | undefined> {
  if (!isOfAllPlans(filter)) return undefined;
  if (!choosesInstruments(filter)) return keptGroups(db, grouping);
  const isSummed = grouping === 'province' || grouping === 'period';
  return isSummed && isOneInstrument(filter) ? groupsOfInstrument(grouping, filter) : undefined;
}

function groupsOfInstrument(grouping: SummedGrouping, filter: CitationFilter): RawBuilder<unknown> {
  return sql`
    select key, null as name, there.mentions, 1 as instruments, there.plans, there.first_on, there.last_on
    from kehoach.group_instruments as there join kehoach.cited_instruments as citations on citations.instrument_key = there.instrument_key
    where there.grouping = ${grouping} and ${allOf(instrumentConditions(filter))}`;
}

function freshGroups(grouping: Grouping, filter: CitationFilter): RawBuilder<unknown> {
  const citations = sql`(select citations.* from ${citationsThat(filter)}) as citations`;
  // Said once more of the plans, an index of current ones tells their province and period without a look at their rows.
  const isCiting =
    filter.planId === undefined ? sql`plans.id = plan_id and plans.is_plan and plans.version = 'current'` : sql`plans.id = plan_id`;
  return countedGroups(grouping, isOfPlan(grouping) ? sql`${citations} join kehoach.plans on ${isCiting}` : citations);
}

function groupOf({ total: _total, ...group }: CitationGroup & { total: number }): CitationGroup {
  return group;
}
