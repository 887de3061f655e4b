import { sql, type RawBuilder } from 'kysely';
import { choosesInstruments, citationsThat, plansThat, type CitationFilter } from './citation-filter.js';

/** Date and id of a plan. */
export type PlanKeys = readonly [date: string, id: string];

/** A query of the plans that cite, their `date` and `id`, the newest first: read in the order of an index, as far as the page goes. */
export function plansThatCite(filter: CitationFilter, limit: number, after?: PlanKeys): RawBuilder<unknown> {
  const behind = (date: string, id: string): RawBuilder<unknown> =>
    after ? sql`(${sql.ref(date)}, ${sql.ref(id)}) < (${after[0]}, ${after[1]})` : sql`true`;
  if (!choosesInstruments(filter)) {
    return sql`select order_date as date, id from ${plansThat(filter)} and citation_count > 0 and ${behind('order_date', 'id')} order by order_date desc, id desc limit ${limit}`;
  }
  return sql`
    select distinct cited_on as date, plan_id as id from ${citationsThat(filter)} and ${behind('citations.cited_on', 'citations.plan_id')}
    order by cited_on desc, plan_id desc limit ${limit}`;
}
