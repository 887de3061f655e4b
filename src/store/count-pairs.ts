import { sql } from 'kysely';
import { z } from 'zod';
import { citationsThat, type CitationFilter } from './citation-filter.js';
import { readCursor } from './cursor.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { Store } from './store.js';

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
  /** That cite both. */
  plans: number;
}

interface PairRow {
  one_key: string;
  other_key: string;
  plans: number;
  total: number;
  one: CitedName;
  other: CitedName;
}

/** Plans, keys of both. */
const KEYS = z.tuple([z.int32(), z.string(), z.string()]);

/** Each pair once, those of the most plans first. */
export async function countPairs({ db }: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<InstrumentPair>> {
  const after = readCursor(page.after, KEYS);
  const begin = after ? sql`(-plans, one_key, other_key) > (${-after[0]}, ${after[1]}, ${after[2]})` : sql`true`;
  const { rows: found } = await sql<PairRow>`
    with matching as materialized (
      select distinct plan_id, citations.instrument_key from ${citationsThat(filter)}
    ), used as (
      select plan_id, instrument_key
      from (select distinct plan_id from matching) as citing
      cross join lateral (select distinct instrument_key from kehoach.citations where citations.plan_id = citing.plan_id) as cited
    ), pairs as (
      select one.instrument_key as one_key, used.instrument_key as other_key, count(*) as plans
      from matching as one
      join used on used.plan_id = one.plan_id and used.instrument_key <> one.instrument_key
      left join matching as twin on twin.plan_id = used.plan_id and twin.instrument_key = used.instrument_key
      where twin.plan_id is null or one.instrument_key < used.instrument_key
      group by 1, 2
    ), shown as (
      select * from (select *, count(*) over () as total from pairs) as counted where ${begin}
      order by plans desc, one_key, other_key limit ${rowsToAsk(page)}
    )
    select shown.*, ${nameOf('one_key', filter)} as one, ${nameOf('other_key', filter)} as other
    from shown order by plans desc, one_key, other_key`.execute(db);
  const { rows, next } = cutPage(found, page, (row) => [row.plans, row.one_key, row.other_key]);
  return { total: found[0]?.total ?? 0, items: rows.map(({ one, other, plans }) => ({ one, other, plans })), next };
}

/** As its newest mention has it. */
function nameOf(key: 'one_key' | 'other_key', { planId }: CitationFilter) {
  return sql`(
    select json_build_object('instrumentId', instrument_id, 'citation', citation, 'documentType', document_type, 'name', name)
    from kehoach.citations
    where instrument_key = shown.${sql.ref(key)} and ${planId === undefined ? sql`is_current` : sql`plan_id = ${planId}`}
    order by cited_on desc, plan_id desc, position limit 1)`;
}
