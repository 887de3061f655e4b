import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database.js';
import { addSums, clearSums, subtractSums } from './instrument-sums.js';
import { touchAllGroups, touchGroups } from './kept-groups.js';
import { lock, shareLock } from '../lock.js';

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
  await addSums(transaction, [planId]);
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
  await subtractSums(transaction, planIds);
  await touchGroups(transaction, planIds);
  const result = await change();
  await markCurrent(transaction, planIds);
  await addSums(transaction, planIds);
  await touchGroups(transaction, planIds);
  return result;
}

/** Everything from the citations themselves, for a store that was filled past `savePlan`. */
export async function countAllCitations(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await workAlone(transaction);
    await clearSums(transaction);
    await markCurrent(transaction);
    await addSums(transaction);
    await touchAllGroups(transaction);
  });
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
