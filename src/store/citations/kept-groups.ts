import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { countedGroups, groupKey, groupsOf, isOfPlan, type Grouping } from './citation-groupings.js';
import type { Database } from '../database.js';

/*
 * A million citations take seconds to be counted by type or by body. The counts
 * are kept, and each change of plans makes a note at the groups that it touches:
 * those alone are counted anew, when somebody asks. Whoever counts notes after
 * how many changes, so that what comes meanwhile is counted the next time.
 */

/** Makes the note within the change, in the order of keys. */
export async function touchGroups(transaction: Transaction<Database>, planIds: readonly string[]): Promise<void> {
  await touch(transaction, (id) => sql`${sql.ref(id)} = any(${planIds})`);
}

/** Of every group, those of before too. */
export async function touchAllGroups(transaction: Transaction<Database>): Promise<void> {
  await sql`update kehoach.citation_groups set changes = changes + 1`.execute(transaction);
  await touch(transaction, () => sql`true`);
}

async function touch(transaction: Transaction<Database>, isOfPlans: (id: string) => RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into kehoach.citation_groups as kept (grouping, key)
    select grouping, key from (
      select grouping, key from kehoach.citations cross join lateral ${groupsOf('citations')} where is_current and ${isOfPlans('plan_id')}
      union
      select grouping, key from kehoach.plans cross join lateral ${groupsOf('plans')}
      where is_plan and version = 'current' and citation_count > 0 and ${isOfPlans('id')}
    ) as touched order by grouping, key
    on conflict (grouping, key) do update set changes = kept.changes + 1`.execute(transaction);
}

/** A query of the groups as they are now: those that have changed are counted first. */
export async function keptGroups(db: Kysely<Database>, grouping: Grouping): Promise<RawBuilder<unknown>> {
  const fresh = await countTouched(db, grouping);
  if (fresh.length > 0) await keep(db, grouping, fresh);
  return sql`select key, name, mentions, instruments, plans, first_on, last_on from kehoach.citation_groups where grouping = ${grouping} and plans > 0`;
}

async function countTouched(db: Kysely<Database>, grouping: Grouping): Promise<object[]> {
  const isTouched = sql`${groupKey(grouping)} in (select key from touched)`;
  const citations = isOfPlan(grouping)
    ? sql`kehoach.plans join kehoach.citations on plan_id = plans.id where is_current and is_plan and version = 'current' and ${isTouched}`
    : sql`kehoach.citations where is_current and ${isTouched}`;
  const { rows } = await sql<object>`
    with touched as (
      select key, changes from kehoach.citation_groups where grouping = ${grouping} and counted < changes
    )
    select touched.key, changes, fresh.name, first_on, last_on,
      coalesce(mentions, 0) as mentions, coalesce(instruments, 0) as instruments, coalesce(plans, 0) as plans
    from touched left join (${countedGroups(grouping, citations)}) as fresh on fresh.key = touched.key`.execute(db);
  return rows;
}

/** Rows are taken in the order in which changes take them. */
async function keep(db: Kysely<Database>, grouping: Grouping, groups: readonly object[]): Promise<void> {
  await sql`
    with fresh as (
      select * from json_to_recordset(${JSON.stringify(groups)})
        as fresh (key text, changes integer, name text, mentions integer, instruments integer, plans integer, first_on text, last_on text)
    ), taken as (
      select key from kehoach.citation_groups where grouping = ${grouping} and key in (select key from fresh) order by key for update
    )
    update kehoach.citation_groups as kept set
      name = fresh.name, mentions = fresh.mentions, instruments = fresh.instruments, plans = fresh.plans,
      first_on = fresh.first_on, last_on = fresh.last_on, counted = fresh.changes
    from fresh join taken on taken.key = fresh.key
    where kept.grouping = ${grouping} and kept.key = fresh.key and kept.counted < fresh.changes`.execute(db);
}
