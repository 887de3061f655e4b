import { sql } from 'kysely';
import type { Store } from '../store.js';

/** Which plans that cite an instrument are to be counted: those of other years, and those without a date. */
export interface CitingDaysQuestion {
  /** Of one that is wholly known. */
  instrumentId: string;
  /** The years that are left out, if any, both included. */
  without: { first: number; last: number } | undefined;
}

/** How many plans of one date cite an instrument. */
export interface CitingDay {
  instrumentId: string;
  /** ISO date, as far as known; null for plans without one. */
  day: string | null;
  plans: number;
}

/** Comes after every date. */
const NEVER = '~';

/** When the current plans that cite these instruments were issued. In the order of an index, so that nothing is sorted. */
export async function countCitingDays({ db }: Store, questions: readonly CitingDaysQuestion[]): Promise<CitingDay[]> {
  const ids = questions.map(({ instrumentId }) => instrumentId);
  const before = questions.map(({ without }) => (without ? String(without.first) : NEVER));
  const from = questions.map(({ without }) => (without ? String(without.last + 1) : NEVER));
  const { rows } = await sql<CitingDay>`
    select asked.id as "instrumentId", nullif(citing.cited_on, '') as day, count(*) as plans
    from unnest(${ids}::text[], ${before}::text[], ${from}::text[]) as asked (id, before, since)
    cross join lateral (
      (${plansWhere(sql`cited_on < asked.before`)}) union all (${plansWhere(sql`cited_on >= asked.since`)})
    ) as citing
    group by asked.id, citing.cited_on`.execute(db);
  return rows;
}

function plansWhere(isWithin: ReturnType<typeof sql>) {
  return sql`
    select distinct cited_on, plan_id from kehoach.citations
    where is_current and instrument_key = asked.id and ${isWithin} order by cited_on desc, plan_id desc`;
}
