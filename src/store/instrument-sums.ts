import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';

/*
 * How often each instrument is cited, by all current plans and by those of each
 * province. Rows are taken in the order of their keys.
 */

const SUMS = sql`count(*), count(distinct plan_id), min(nullif(cited_on, '')), max(nullif(cited_on, ''))`;
const ADDED = sql`
  mentions = known.mentions + excluded.mentions,
  plans = known.plans + excluded.plans,
  first_on = least(known.first_on, excluded.first_on),
  last_on = greatest(known.last_on, excluded.last_on)`;

/** Of plans, or of all. */
export async function addSums(transaction: Transaction<Database>, planIds?: readonly string[]): Promise<void> {
  await sql`
    insert into kehoach.cited_instruments as known
    select instrument_key, min(instrument_id), min(document_type), min(issuer), min(year), min(number), min(name_key), ${SUMS}
    from kehoach.citations where is_current and ${ofPlans(planIds)}
    group by instrument_key order by instrument_key
    on conflict (instrument_key) do update set ${ADDED}`.execute(transaction);
  await sql`
    insert into kehoach.province_instruments as known
    select province, instrument_key, ${SUMS}
    from kehoach.citations join kehoach.plans on plans.id = plan_id where is_current and province is not null and ${ofPlans(planIds)}
    group by province, instrument_key order by province, instrument_key
    on conflict (province, instrument_key) do update set ${ADDED}`.execute(transaction);
}

export async function subtractSums(transaction: Transaction<Database>, planIds: readonly string[]): Promise<void> {
  await sql`
    with gone as (
      select instrument_key, count(*) as mentions, count(distinct plan_id) as plans
      from kehoach.citations where is_current and ${ofPlans(planIds)} group by instrument_key
    )
    update kehoach.cited_instruments as known set ${left(sql`kehoach.citations where true`, planIds)}
    from gone where known.instrument_key = gone.instrument_key`.execute(transaction);
  await sql`
    with gone as (
      select province, instrument_key, count(*) as mentions, count(distinct plan_id) as plans
      from kehoach.citations join kehoach.plans on plans.id = plan_id where is_current and ${ofPlans(planIds)} group by province, instrument_key
    )
    update kehoach.province_instruments as known
    set ${left(sql`kehoach.citations join kehoach.plans on plans.id = plan_id where plans.province = known.province`, planIds)}
    from gone where known.province = gone.province and known.instrument_key = gone.instrument_key`.execute(transaction);
  await transaction.deleteFrom('cited_instruments').where('plans', '<=', 0).execute();
  await transaction.deleteFrom('province_instruments').where('plans', '<=', 0).execute();
}

/** Nothing is counted any more. */
export async function clearSums(transaction: Transaction<Database>): Promise<void> {
  await transaction.deleteFrom('cited_instruments').execute();
  await transaction.deleteFrom('province_instruments').execute();
}

/** What the plans that stay have left: their first and last dates are the ends of an index. */
function left(citations: ReturnType<typeof sql>, planIds: readonly string[]) {
  const endOfUse = (direction: 'asc' | 'desc') => sql`
    case when known.plans > gone.plans then (
      select cited_on from ${citations}
        and is_current and instrument_key = known.instrument_key and cited_on > '' and not ${ofPlans(planIds)}
      order by cited_on ${sql.raw(direction)} limit 1
    ) end`;
  return sql`
    mentions = known.mentions - gone.mentions,
    plans = known.plans - gone.plans,
    first_on = ${endOfUse('asc')},
    last_on = ${endOfUse('desc')}`;
}

function ofPlans(planIds: readonly string[] | undefined) {
  return planIds === undefined ? sql`true` : sql`plan_id = any(${planIds})`;
}
