import { sql, type RawBuilder, type Transaction } from 'kysely';
import { knownKey } from './citation-groupings.js';
import type { Database } from '../database.js';

/*
 * How often each instrument is cited, by all current plans and by those that
 * have a body, a province or a period in common. Rows are taken in the order
 * of their keys.
 */

/** What plans have in common, on a query of `plans`; a body is one whose id is known. */
const GROUPS = { body: sql`plans.issuer_id`, province: knownKey('province'), period: knownKey('period') } as const;
const VALUES = Object.entries(GROUPS).map(([grouping, key]) => sql`(${sql.lit(grouping)}, ${key} collate "C")`);
const ROWS = sql`(values ${sql.join(VALUES)}) as groups (grouping, key)`;

export type SummedGrouping = keyof typeof GROUPS;

const SUMS = sql`
  count(*) as mentions,
  count(distinct plan_id) as plans,
  min(nullif(cited_on, '')) as first_on,
  max(nullif(cited_on, '')) as last_on`;
const ADDED = sql`
  mentions = known.mentions + excluded.mentions,
  plans = known.plans + excluded.plans,
  first_on = least(known.first_on, excluded.first_on),
  last_on = greatest(known.last_on, excluded.last_on)`;

/** A query of the sums of all current plans, or of some. */
export function instrumentSums(planIds?: readonly string[]): RawBuilder<unknown> {
  return sql`select instrument_key, ${SUMS} from kehoach.citations where is_current and ${ofPlans(planIds)} group by instrument_key`;
}

/** The same by what the plans have in common. */
export function groupSums(planIds?: readonly string[]): RawBuilder<unknown> {
  return sql`
    select grouping, key, instrument_key, ${SUMS}
    from kehoach.citations join kehoach.plans on plans.id = plan_id cross join lateral ${ROWS}
    where is_current and key is not null and ${ofPlans(planIds)}
    group by grouping, key, instrument_key`;
}

/** Of plans, or of all. */
export async function addSums(transaction: Transaction<Database>, planIds?: readonly string[]): Promise<void> {
  await sql`
    insert into kehoach.cited_instruments as known
    select instrument_key, min(instrument_id), min(document_type), min(issuer), min(year), min(number), min(name_key), ${SUMS}
    from kehoach.citations where is_current and ${ofPlans(planIds)}
    group by instrument_key order by instrument_key
    on conflict (instrument_key) do update set ${ADDED}`.execute(transaction);
  await sql`
    insert into kehoach.group_instruments as known ${groupSums(planIds)} order by grouping, key, instrument_key
    on conflict (grouping, key, instrument_key) do update set ${ADDED}`.execute(transaction);
}

export async function subtractSums(transaction: Transaction<Database>, planIds: readonly string[]): Promise<void> {
  await sql`
    update kehoach.cited_instruments as known set ${left(sql`kehoach.citations where true`, planIds)}
    from (${instrumentSums(planIds)}) as gone where known.instrument_key = gone.instrument_key`.execute(transaction);
  // One statement each, so that an index of plans can be begun at the group.
  for (const [grouping, key] of Object.entries(GROUPS)) {
    await sql`
      update kehoach.group_instruments as known
      set ${left(sql`kehoach.citations join kehoach.plans on plans.id = plan_id where ${key} = known.key collate "default"`, planIds)}
      from (${groupSums(planIds)}) as gone
      where known.grouping = ${grouping} and gone.grouping = ${grouping}
        and known.key = gone.key and known.instrument_key = gone.instrument_key`.execute(transaction);
  }
  await transaction.deleteFrom('cited_instruments').where('plans', '<=', 0).execute();
  await transaction.deleteFrom('group_instruments').where('plans', '<=', 0).execute();
}

/** Nothing is counted any more. */
export async function clearSums(transaction: Transaction<Database>): Promise<void> {
  await transaction.deleteFrom('cited_instruments').execute();
  await transaction.deleteFrom('group_instruments').execute();
}

/** What the plans that stay have left. */
function left(citations: RawBuilder<unknown>, planIds: readonly string[]): RawBuilder<unknown> {
  const endOfUse = (end: RawBuilder<unknown>, isWithin: RawBuilder<unknown>, direction: 'asc' | 'desc') => sql`
    case when known.plans <= gone.plans then null when gone.${end} is null or gone.${end} <> known.${end} collate "C" then known.${end} else (
      select cited_on from ${citations}
        and is_current and instrument_key = known.instrument_key and cited_on ${isWithin} known.${end} collate "C" and cited_on > '' and not ${ofPlans(planIds)}
      order by cited_on ${sql.raw(direction)} limit 1
    ) end`;
  return sql`
    mentions = known.mentions - gone.mentions,
    plans = known.plans - gone.plans,
    first_on = ${endOfUse(sql`first_on`, sql`>=`, 'asc')},
    last_on = ${endOfUse(sql`last_on`, sql`<=`, 'desc')}`;
}

function ofPlans(planIds: readonly string[] | undefined): RawBuilder<unknown> {
  return planIds === undefined ? sql`true` : sql`plan_id = any(${planIds})`;
}
