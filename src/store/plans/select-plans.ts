import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { PlanRecord } from '../../../schemas/index.js';
import { isAgencyId } from '../../knowledge/agencies/agency-id.js';
import { given, type Condition } from '../sql/conditions.js';
import { readCursor } from '../sql/cursor.js';
import type { Days } from '../sql/days.js';
import { COUNTED, COUNTED_WHOLE, cutPage, rowsToAsk, totalOf, type Page, type PageOf } from '../sql/page.js';
import { areWholeMonths, monthsOf } from '../search/passage-facets.js';
import { citingPlanConditions } from './plan-filter.js';
import { planSummary, summaryColumns, type PlanSummary } from './plan-summary.js';
import type { ProvinceArea } from './province-area.js';
import type { Store } from '../store.js';

/** Which plans: every condition that is given holds. */
export interface PlanFilter {
  /** An agency's id, or words of its name as written. */
  issuer?: string | undefined;
  province?: ProvinceArea | undefined;
  /** The plan is for some of this time. */
  period?: Days | undefined;
  /** A task of the plan is due on a day of it. */
  due?: Days | undefined;
  /** Code of an issue that the record carries. */
  issue?: string | undefined;
  status?: PlanRecord['status'] | undefined;
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

/** Date of the plan, its id. */
const KEYS = z.tuple([z.string(), z.string()]);

/** Plans by date of issue, the newest first, undated ones last. */
export async function selectPlans({ db }: Store, filter: PlanFilter = {}, page: Page = {}): Promise<PageOf<PlanSummary>> {
  const matching = db.selectFrom('plans').where((where) => where.and(planConditions(filter)));
  const after = readCursor(page.after, KEYS);
  const most = Object.values(filter).every((value) => value === undefined) ? COUNTED_WHOLE : COUNTED;
  const { counted } = await db
    .selectFrom(
      matching
        .select('plans.id')
        .limit(most + 1)
        .as('some'),
    )
    .select(({ fn }) => fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  const following = after ? matching.where(sql<boolean>`(plans.order_date, plans.id) < (${after[0]}, ${after[1]})`) : matching;
  const isOfWords = filter.issuer !== undefined && !isAgencyId(filter.issuer);
  const areFewApart = counted <= COUNTED && (filter.due !== undefined || filter.issue !== undefined || isOfWords);
  // Few that lie far apart are gathered first; many are soon met with in the order of an index.
  const found = await db
    .with(
      (name) => (areFewApart ? name('matching').materialized() : name('matching').notMaterialized()),
      () => following.select(['plans.id', 'plans.order_date']),
    )
    .with('shown', (before) =>
      before.selectFrom('matching').selectAll().orderBy('order_date', 'desc').orderBy('id', 'desc').limit(rowsToAsk(page)),
    )
    .selectFrom('shown')
    .innerJoin('plans', 'plans.id', 'shown.id')
    .select([...summaryColumns, 'plans.order_date'])
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .execute();
  const { rows, next } = cutPage(found, page, ({ order_date, id }) => [order_date, id]);
  return { ...totalOf(counted, most), items: rows.map(planSummary), next };
}

export function planConditions(filter: PlanFilter): Condition[] {
  const { issuer, province, period, status } = filter;
  const plansOnly = filter.everyType || filter.documentType !== undefined ? undefined : true;
  return [
    ...given(plansOnly, () => sql`plans.is_plan`),
    ...given(filter.everyVersion ? undefined : 'current', (value) => sql`plans.version = ${sql.lit(value)}`),
    ...given(filter.documentType, (value) => sql`plans.document_type = ${value}`),
    ...given(filter.year, (value) => sql`plans.year = ${value}`),
    ...given(filter.symbol, (value) => sql`plans.symbol = ${value}`),
    ...citingPlanConditions({ planIssuer: issuer, province, period, status }),
    ...given(filter.due, hasTaskDue),
    ...given(filter.issue, (code) => sql`plans.facets @> array[${`issue:${code}`}]`),
  ];
}

/** The months stand with the plan; the days are looked up where they are not whole months. */
function hasTaskDue(days: Days): Condition {
  const months = sql<SqlBool>`plans.facets && ${monthsOf(days).map((month) => `due:${month}`)}`;
  const isDue = sql<SqlBool>`exists (select from kehoach.passages where passages.plan_id = plans.id and passages.due && daterange(${days.start}, ${days.end}, '[]'))`;
  return areWholeMonths(days) ? months : sql`(${months} and ${isDue})`;
}
