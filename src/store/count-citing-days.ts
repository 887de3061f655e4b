import { sql } from 'kysely';
import type { Store } from './store.js';

/** How many plans of one date cite an instrument. */
export interface CitingDay {
  instrumentId: string;
  /** ISO date, as far as known; null for plans without one. */
  day: string | null;
  plans: number;
}

/** When the current plans that cite these instruments were issued; only of instruments that are wholly known. */
export async function countCitingDays({ db }: Store, instrumentIds: readonly string[]): Promise<CitingDay[]> {
  const { rows } = await sql<CitingDay>`
    select instrument_key as "instrumentId", nullif(cited_on, '') as day, count(distinct plan_id) as plans
    from kehoach.citations where is_current and instrument_key = any(${instrumentIds})
    group by instrument_key, cited_on`.execute(db);
  return rows;
}
