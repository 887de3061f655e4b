import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { touchAllGroups, touchGroups } from './kept-groups.js';
import { lock, shareLock } from './lock.js';

/*
 * How often each instrument is cited is kept with every change, so that the
 * counts of a million citations are read from a table. Whoever only adds works
 * beside others: rows are taken in the order of their keys, so nobody waits for
 * somebody who waits for him. Whoever takes away as well works alone; so does
 * whoever says which version of a plan is current.
 */

/** Until the end of the transaction nobody else adds, changes or removes a plan. Keys are held before, by `holdKeys`. */
export async function workAlone(transaction: Transaction<Database>): Promise<void> {
  await lock(transaction, 'citationCounts');
}

/** Counts the citations of a plan that has just been added. */
export async function countCitations(transaction: Transaction<Database>, planId: string): Promise<void> {
  await shareLock(transaction, 'citationCounts');
  await add(transaction, [planId]);
  await touchGroups(transaction, [planId]);
}

/**
 * Makes a change to plans that are counted, whatever it is: other citations,
 * another version current, plans removed. `planIds` are those that it touches.
 */
export async function recountCitations<Result>(
  transaction: Transaction<Database>,
  planIds: readonly string[],
  change: () => Promise<Result>,
): Promise<Result> {
  await workAlone(transaction);
  await subtract(transaction, planIds);
  await touchGroups(transaction, planIds);
  const result = await change();
  await markCurrent(transaction, planIds);
  await add(transaction, planIds);
  await touchGroups(transaction, planIds);
  return result;
}

/** Everything from the citations themselves, for a store that was filled past `savePlan`. */
export async function countAllCitations(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await workAlone(transaction);
    await transaction.deleteFrom('cited_instruments').execute();
    await markCurrent(transaction);
    await add(transaction);
    await touchAllGroups(transaction);
  });
}

async function add(transaction: Transaction<Database>, planIds?: readonly string[]): Promise<void> {
  await sql`
    insert into kehoach.cited_instruments as known
    select instrument_key, min(instrument_id), min(document_type), min(issuer), min(year), min(number), min(name_key),
      count(*), count(distinct plan_id), min(nullif(cited_on, '')), max(nullif(cited_on, ''))
    from kehoach.citations where is_current and ${ofPlans(planIds)}
    group by instrument_key order by instrument_key
    on conflict (instrument_key) do update set
      mentions = known.mentions + excluded.mentions,
      plans = known.plans + excluded.plans,
      first_on = least(known.first_on, excluded.first_on),
      last_on = greatest(known.last_on, excluded.last_on)`.execute(transaction);
}

async function subtract(transaction: Transaction<Database>, planIds: readonly string[]): Promise<void> {
  await sql`
    with gone as (
      select instrument_key, count(*) as mentions, count(distinct plan_id) as plans
      from kehoach.citations where is_current and ${ofPlans(planIds)} group by instrument_key
    )
    update kehoach.cited_instruments as known set
      mentions = known.mentions - gone.mentions,
      plans = known.plans - gone.plans,
      first_on = ${endOfUse('min', planIds)},
      last_on = ${endOfUse('max', planIds)}
    from gone where known.instrument_key = gone.instrument_key`.execute(transaction);
  await transaction.deleteFrom('cited_instruments').where('plans', '<=', 0).execute();
}

/** The first or last date of use by the plans that stay. */
function endOfUse(end: 'min' | 'max', planIds: readonly string[]) {
  return sql`(
    select ${sql.raw(end)}(cited_on) from kehoach.citations
    where is_current and instrument_key = known.instrument_key and cited_on > '' and not ${ofPlans(planIds)})`;
}

async function markCurrent(transaction: Transaction<Database>, planIds?: readonly string[]): Promise<void> {
  await sql`
    update kehoach.citations set is_current = plan.is_current, cited_on = plan.order_date
    from (select id, order_date, is_plan and version = 'current' as is_current from kehoach.plans) as plan
    where plan.id = plan_id and ${ofPlans(planIds)}
      and (citations.is_current, citations.cited_on) is distinct from (plan.is_current, plan.order_date)`.execute(transaction);
  await sql`
    update kehoach.passages set is_current = plan.is_current, order_date = plan.order_date
    from (select id, order_date, is_plan and version = 'current' as is_current from kehoach.plans) as plan
    where plan.id = plan_id and ${ofPlans(planIds)}
      and (passages.is_current, passages.order_date) is distinct from (plan.is_current, plan.order_date)`.execute(transaction);
}

function ofPlans(planIds: readonly string[] | undefined) {
  return planIds === undefined ? sql`true` : sql`plan_id = any(${planIds})`;
}
