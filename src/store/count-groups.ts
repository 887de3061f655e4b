import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { citationsThat, type CitationFilter } from './citation-filter.js';
import { readCursor } from './cursor.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { Store } from './store.js';

/** By what citations can be counted besides instruments and plans. */
export const groupings = ['type', 'issuer', 'year', 'body', 'province', 'period'] as const;

export type Grouping = (typeof groupings)[number];

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

/** Of the instrument: type, issuer, year; of the citing plan: body, province, period. */
const KEYS: Readonly<Record<Grouping, RawBuilder<unknown>>> = {
  type: sql`citations.document_type`,
  issuer: sql`citations.issuer`,
  year: sql`citations.year::text`,
  body: sql`coalesce(plans.issuer_id, plans.issuer_name)`,
  province: sql`plans.province`,
  period: sql`case
    when plans.period_start is null then plans.year::text
    when date_part('year', plans.period_start) = date_part('year', plans.period_end) then date_part('year', plans.period_start)::text
    else date_part('year', plans.period_start)::text || '-' || date_part('year', plans.period_end)::text end`,
};

/** Plans, mentions, key. */
const CURSOR = z.tuple([z.int32(), z.int32(), z.string()]);

/** The groups of the most plans first. */
export async function countGroups({ db }: Store, grouping: Grouping, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<CitationGroup>> {
  const after = readCursor(page.after, CURSOR);
  const groups = sql`
    select ${KEYS[grouping]} as key, ${grouping === 'body' ? sql`min(plans.issuer_name)` : sql`null::text`} as name,
      count(*) as mentions, count(distinct citations.instrument_key) as instruments, count(distinct plan_id) as plans,
      min(nullif(cited_on, '')) as "firstOn", max(nullif(cited_on, '')) as "lastOn"
    from (select citations.* from ${citationsThat(filter)}) as citations join kehoach.plans on plans.id = plan_id
    group by 1`;
  const begin = after ? sql`(-plans, -mentions, coalesce(key, '')) > (${-after[0]}, ${-after[1]}, ${after[2]})` : sql`true`;
  const { rows: found } = await sql<CitationGroup & { total: number }>`
    select * from (select *, count(*) over () as total from (${groups}) as groups) as counted where ${begin}
    order by plans desc, mentions desc, coalesce(key, '') limit ${rowsToAsk(page)}`.execute(db);
  const { rows, next } = cutPage(found, page, ({ plans, mentions, key }) => [plans, mentions, key ?? '']);
  return { total: found[0]?.total ?? 0, items: rows.map(groupOf), next };
}

function groupOf({ total: _total, ...group }: CitationGroup & { total: number }): CitationGroup {
  return group;
}
