import { sql } from 'kysely';
import type { Store } from './store.js';

/** How many plans of one date cite an instrument. */
export interface CitingDay {
  instrumentId: string;
  /** ISO date, as far as known; null for plans without one. */
  day: string | null;
  plans: number;
}

/** When the current plans that cite these instruments were issued; only of instruments that are wholly known. In the order of an index, so that nothing is sorted. */
export async function countCitingDays({ db }: Store, instrumentIds: readonly string[]): Promise<CitingDay[]> {
  const { rows } = await sql<CitingDay>`
    select instrument_key as "instrumentId", nullif(cited_on, '') as day, count(*) as plans
    from (
      select distinct instrument_key, cited_on, plan_id from kehoach.citations
      where is_current and instrument_key = any(${instrumentIds})
      order by instrument_key, cited_on desc, plan_id desc
    ) as citing
    group by instrument_key, cited_on order by instrument_key, cited_on desc`.execute(db);
  return rows;
}
