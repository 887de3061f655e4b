import { sql, type SqlBool } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { planSummary, summaryColumns, type PlanSummary } from './plan-summary.js';
import { planConditions, type PlanFilter } from './select-plans.js';
import type { Store } from '../store.js';

/** Which plans: one, of whatever version, or those that the filter of `list` leaves. */
export type PlansWanted = PlanFilter & { planId?: string | undefined };

/** A plan with some parts of its record. */
export interface PlanWithParts<Part extends keyof PlanRecord> {
  plan: PlanSummary;
  record: Pick<PlanRecord, Part>;
}

/** Few enough that their records take little memory, enough that asking takes little time. */
const PLANS_AT_ONCE = 40;

/** Plans in the order of `list`, fetched as they are taken: never more than a few in memory. */
export async function* streamPlans<Part extends keyof PlanRecord>(
  store: Store,
  wanted: PlansWanted,
  parts: readonly Part[],
): AsyncGenerator<PlanWithParts<Part>[]> {
  let after: { order_date: string; id: string } | undefined;
  do {
    const rows = await nextPlans(store, wanted, parts, after);
    if (rows.length > 0) yield rows.map(({ parts: record, ...row }) => ({ plan: planSummary(row), record }));
    after = rows.length === PLANS_AT_ONCE ? rows.at(-1) : undefined;
  } while (after);
}

/** Of a record, what was asked for. */
async function nextPlans(
  { db }: Store,
  { planId, ...filter }: PlansWanted,
  parts: readonly (keyof PlanRecord)[],
  after: { order_date: string; id: string } | undefined,
) {
  const conditions = planId === undefined ? planConditions(filter) : [sql<SqlBool>`plans.id = ${planId}`];
  const behind = after ? [sql<SqlBool>`(plans.order_date, plans.id) < (${after.order_date}, ${after.id})`] : [];
  const chosen = parts.map((part) => sql`${sql.lit(part)}, plans.record -> ${sql.lit(part)}`);
  return db
    .selectFrom('plans')
    .where((where) => where.and([...conditions, ...behind]))
    .select([...summaryColumns, 'plans.order_date'])
    .select(sql<PlanRecord>`json_build_object(${sql.join(chosen)})`.as('parts'))
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(PLANS_AT_ONCE)
    .execute();
}
