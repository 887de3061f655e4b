import type { ExpressionBuilder } from 'kysely';
import { given, type Condition } from './conditions.js';
import type { Database } from './database.js';
import { planIsIssuedBy } from './issuer-condition.js';
import { DEFAULT_LIMIT, type Page, type PageOf } from './page.js';
import { planSummary, summaryColumns, type PlanSummary } from './plan-summary.js';
import type { Store } from './store.js';

/** Which plans: every condition that is given holds. */
export interface PlanFilter {
  /** An agency's id, or words of its name as written. */
  issuer?: string | undefined;
  /** Slug of the type; without it, plans only. */
  documentType?: string | undefined;
  /** Year of issue. */
  year?: number | undefined;
  /** "KH-UBND". */
  symbol?: string | undefined;
  /** Former versions and renditions too. */
  everyVersion?: boolean | undefined;
  /** Other documents too. */
  everyType?: boolean | undefined;
}

type Plans = ExpressionBuilder<Database, 'plans'>;

/** Plans by date of issue, the newest first, undated ones last. */
export async function selectPlans({ db }: Store, filter: PlanFilter = {}, page: Page = {}): Promise<PageOf<PlanSummary>> {
  const matching = db.selectFrom('plans').where((where) => where.and(planConditions(where, filter)));
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .select(summaryColumns)
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(page.limit ?? DEFAULT_LIMIT)
    .offset(page.offset ?? 0)
    .execute();
  return { total, items: rows.map(planSummary) };
}

function planConditions(where: Plans, filter: PlanFilter): Condition[] {
  const plansOnly = filter.everyType || filter.documentType !== undefined ? undefined : true;
  return [
    ...given(plansOnly, (value) => where('is_plan', '=', value)),
    ...given(filter.everyVersion ? undefined : ('current' as const), (value) => where('version', '=', value)),
    ...given(filter.documentType, (value) => where('plans.document_type', '=', value)),
    ...given(filter.year, (value) => where('plans.year', '=', value)),
    ...given(filter.symbol, (value) => where('symbol', '=', value)),
    ...given(filter.issuer, planIsIssuedBy),
  ];
}
