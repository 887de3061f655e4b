import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { isAgencyId } from '../../knowledge/agencies/agency-id.js';
import { choosesPlans, citationsThat, instrumentConditions, type CitationFilter, type InstrumentFilter } from './citation-filter.js';
import { allOf } from '../sql/conditions.js';
import { readCursor } from '../sql/cursor.js';
import type { SummedGrouping } from './instrument-sums.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from '../sql/page.js';
import type { Store } from '../store.js';

/** How often an instrument is cited. */
export interface InstrumentCount {
  /** null for one that is named without enough to tell which it is. */
  instrumentId: string | null;
  citation: string;
  documentType: string;
  issuer: string | null;
  year: number | null;
  name: string | null;
  mentions: number;
  plans: number;
  /** Dates of the first and the last plan that cites it, as exact as the plans have them; null when none is dated. */
  firstOn: string | null;
  lastOn: string | null;
}

interface CountRow extends InstrumentCount {
  key: string;
  total: number;
}

/** Plans, mentions, key of the instrument. */
const KEYS = z.tuple([z.int32(), z.int32(), z.string()]);

/** The instruments that are cited, those of the most plans first. What is not wholly known is one where all that is said of it agrees. */
export async function countInstruments(
  { db, isOfUnit }: Store,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<InstrumentCount>> {
  const kept = isOfUnit ? undefined : keptCounts(filter);
  // An index of that table has them in their order.
  const isTable = kept !== undefined && !choosesPlans(filter);
  const after = readCursor(page.after, KEYS);
  const begin = after ? sql`(-plans, -mentions, instrument_key) > (${-after[0]}, ${-after[1]}, ${after[2]})` : sql`true`;
  const { rows: found } = await sql<CountRow>`
    with counts as ${isTable ? sql`not materialized` : sql`materialized`} (${kept ?? freshCounts(filter)})
    select instrument_key as key, instrument_id as "instrumentId", document_type as "documentType", issuer, year,
      mentions, plans, first_on as "firstOn", last_on as "lastOn", named.citation, named.name, (select count(*) from counts) as total
    from (
      select * from counts where ${begin} order by plans desc, mentions desc, instrument_key limit ${rowsToAsk(page)}
    ) as counts
    join lateral (
      select citation, name from kehoach.citations as newest
      where ${filter.planId === undefined ? sql`newest.is_current` : sql`newest.plan_id = ${filter.planId}`}
        and newest.instrument_key = counts.instrument_key
      order by cited_on desc, plan_id desc, position limit 1
    ) as named on true
    order by plans desc, mentions desc, key`.execute(db);
  const { rows, next } = cutPage(found, page, (row) => [row.plans, row.mentions, row.key]);
  return { total: found[0]?.total ?? 0, items: rows.map(countOf), next };
}

function countOf({ key: _key, total: _total, ...count }: CountRow): InstrumentCount {
  return count;
}

/** Mentions of such instruments in all plans. */
export function sumMentions(store: Store, filter: InstrumentFilter): Promise<number> {
  return sumOf('mentions', store, filter);
}

/** Plans that cite such instruments, of which there is one. */
export function sumPlans(store: Store, filter: InstrumentFilter): Promise<number> {
  return sumOf('plans', store, filter);
}

async function sumOf(column: 'mentions' | 'plans', { db }: Store, filter: InstrumentFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${sql.ref(column)}), 0)::int as total from (${sumsOfAll(filter)}) as counts`.execute(db);
  return rows[0]?.total ?? 0;
}

/** How often plans cite instruments that are wholly known, by their ids; nothing of one that no plan cites. */
export async function loadCounts(
  { db }: Store,
  instrumentIds: readonly string[],
): Promise<Map<string, Pick<InstrumentCount, 'plans' | 'firstOn' | 'lastOn'>>> {
  const rows = await db
    .selectFrom('cited_instruments')
    .select(['instrument_key', 'plans', 'first_on', 'last_on'])
    .where((where) => where('instrument_key', '=', where.fn.any(where.val(instrumentIds))))
    .execute();
  return new Map(rows.map(({ instrument_key, plans, first_on: firstOn, last_on: lastOn }) => [instrument_key, { plans, firstOn, lastOn }]));
}

/** Sums that are kept: of all plans, of a body's or of a province's; undefined where the filter says more of plans. */
function keptCounts({ planId, planIssuer, period, province, ...instruments }: CitationFilter): RawBuilder<unknown> | undefined {
  if (planId !== undefined || period !== undefined || (planIssuer !== undefined && province !== undefined)) return undefined;
  if (planIssuer !== undefined) return isAgencyId(planIssuer) ? sumsOfGroups('body', [planIssuer], instruments) : undefined;
  if (province !== undefined) return province.later.length === 0 ? sumsOfGroups('province', province.slugs, instruments) : undefined;
  return sumsOfAll(instruments);
}

function sumsOfAll(filter: InstrumentFilter): RawBuilder<unknown> {
  return sql`select * from kehoach.cited_instruments as citations where ${allOf(instrumentConditions(filter))}`;
}

function sumsOfGroups(grouping: SummedGrouping, keys: readonly string[], filter: InstrumentFilter): RawBuilder<unknown> {
  return sql`
    select citations.instrument_key, instrument_id, document_type, issuer, year,
      sum(there.mentions)::integer as mentions, sum(there.plans)::integer as plans, min(there.first_on) as first_on, max(there.last_on) as last_on
    from kehoach.group_instruments as there join kehoach.cited_instruments as citations on citations.instrument_key = there.instrument_key
    where there.grouping = ${grouping} and there.key = any(${keys}) and ${allOf(instrumentConditions(filter))}
    group by citations.instrument_key`;
}

function freshCounts(filter: CitationFilter): RawBuilder<unknown> {
  return sql`
    select instrument_key, min(instrument_id) as instrument_id, min(document_type) as document_type, min(issuer) as issuer,
      min(year) as year, sum(mentions)::bigint as mentions, count(*) as plans, min(used_on) as first_on, max(used_on) as last_on
    from (
      select instrument_key, min(instrument_id) as instrument_id, min(document_type) as document_type, min(issuer) as issuer,
        min(year) as year, count(*) as mentions, nullif(min(cited_on), '') as used_on
      from ${citationsThat(filter)} group by instrument_key, plan_id
    ) as of_plans
    group by instrument_key`;
}
