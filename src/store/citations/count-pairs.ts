import { sql } from 'kysely';
import { z } from 'zod';
import { choosesInstruments, instrumentConditions, type CitationFilter } from './citation-filter.js';
import { allOf } from '../sql/conditions.js';
import { readCursor } from '../sql/cursor.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from '../sql/page.js';
import { plansThatCite } from './plans-that-cite.js';
import type { Store } from '../store.js';

/** What an instrument is called where only its name is needed. */
export interface CitedName {
  instrumentId: string | null;
  citation: string;
  documentType: string;
  name: string | null;
}

/** Two instruments that plans cite together. */
export interface InstrumentPair {
  /** One that fits the filter. */
  one: CitedName;
  other: CitedName;
  /** That cite both, of those that were looked through. */
  plans: number;
}

interface PairRow {
  one_key: string;
  other_key: string;
  plans: number;
  total: number;
  /** How many plans cite, as far as they are counted. */
  citing: number;
  one: CitedName;
  other: CitedName;
}

/** Plans, keys of both. */
const KEYS = z.tuple([z.int32(), z.string(), z.string()]);

/** Plans are looked through until so many: pairs grow with the square of what a plan cites, unless they are with one instrument. */
const MOST_PLANS = { ofAny: 250, ofInstruments: 500 } as const;

/**
 * Each pair once, those of the most plans first. Where very many plans cite,
 * the newest are looked through: `plans` are of those, and the total is not exact.
 */
export async function countPairs({ db }: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<InstrumentPair>> {
  const after = readCursor(page.after, KEYS);
  const begin = after ? sql`(-plans, one_key, other_key) > (${-after[0]}, ${after[1]}, ${after[2]})` : sql`true`;
  const most = choosesInstruments(filter) ? MOST_PLANS.ofInstruments : MOST_PLANS.ofAny;
  const { rows: found } = await sql<PairRow>`
    with citing as materialized (
      ${plansThatCite(filter, most + 1)}
    ), used as materialized (
      select newest.id, cited.*
      from (select id from citing order by date desc, id desc limit ${most}) as newest
      cross join lateral (
        select instrument_key, bool_or(${allOf(instrumentConditions(filter))}) as fits
        from kehoach.citations where plan_id = newest.id group by instrument_key
      ) as cited
    ), pairs as (
      select one.instrument_key as one_key, other.instrument_key as other_key, count(*) as plans
      from used as one join used as other on other.id = one.id and other.instrument_key <> one.instrument_key
      where one.fits and (not other.fits or one.instrument_key < other.instrument_key)
      group by 1, 2
    ), shown as (
      select * from (select *, count(*) over () as total from pairs) as counted where ${begin}
      order by plans desc, one_key, other_key limit ${rowsToAsk(page)}
    )
    select shown.*, (select count(*) from citing) as citing, ${nameOf('one_key', filter)} as one, ${nameOf('other_key', filter)} as other
    from shown order by plans desc, one_key, other_key`.execute(db);
  const { rows, next } = cutPage(found, page, (row) => [row.plans, row.one_key, row.other_key]);
  const [{ total, citing } = { total: 0, citing: 0 }] = found;
  return {
    total,
    ...(citing > most && { isTotalExact: false }),
    items: rows.map(({ one, other, plans }) => ({ one, other, plans })),
    next,
  };
}

/** As its newest mention has it. */
function nameOf(key: 'one_key' | 'other_key', { planId }: CitationFilter) {
  return sql`(
    select json_build_object('instrumentId', instrument_id, 'citation', citation, 'documentType', document_type, 'name', name)
    from kehoach.citations
    where instrument_key = shown.${sql.ref(key)} and ${planId === undefined ? sql`is_current` : sql`plan_id = ${planId}`}
    order by cited_on desc, plan_id desc, position limit 1)`;
}
