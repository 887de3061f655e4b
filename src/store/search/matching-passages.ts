import { sql, type Kysely, type SqlBool } from 'kysely';
import { isAgencyId } from '../../knowledge/agencies/agency-id.js';
import { allOf, given, type Condition } from '../sql/conditions.js';
import type { Database } from '../database.js';
import type { Days } from '../sql/days.js';
import {
  hasIssue,
  hasUnit,
  isDue,
  isInProvince,
  isIssuedBy,
  isOfYear,
  mayBeDue,
  mayBeFor,
  type UnitQuestion,
} from './passage-conditions.js';
import { citingPlanConditions, type CitingPlanFilter } from '../plans/plan-filter.js';
import { matches, matchesBy, rankOf, type SearchTerms } from './search-terms.js';

/** Where it is looked for: every condition that is given holds. */
export interface PassageFilter extends Omit<CitingPlanFilter, 'planIssuer'> {
  /** One plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
  /** Body that issued the plan: its id, or words of its name. */
  issuer?: string | undefined;
  /** Year of issue. */
  year?: number | undefined;
  /** A unit of the task. */
  unit?: UnitQuestion | undefined;
  /** A deadline of the task is due on a day of it. */
  due?: Days | undefined;
  /** Code of an issue. */
  issue?: string | undefined;
}

/** So many of the newest plans are looked through first. */
export const NEWEST = 250;

/** Whether these are all that the filter leaves. */
export async function areAllNewest(db: Kysely<Database>, filter: PassageFilter): Promise<boolean> {
  const plans = await db
    .selectFrom('plans')
    .where((where) => where.and(planConditions(filter)))
    .select('plans.id')
    .limit(NEWEST + 1)
    .execute();
  return plans.length <= NEWEST;
}

/**
 * In the newest of the plans that the filter leaves, passage by passage: the
 * offset keeps PostgreSQL from asking the index of words anew for every plan.
 */
export function newestMatching(db: Kysely<Database>, terms: SearchTerms, filter: PassageFilter) {
  const newest = db
    .selectFrom('plans')
    .where((where) => where.and(planConditions(filter)))
    .select(['plans.id', 'plans.order_date'])
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(NEWEST);
  return db
    .with('newest', () => newest)
    .selectFrom('newest')
    .innerJoinLateral(
      (join) => join.selectFrom('passages').whereRef('passages.plan_id', '=', 'newest.id').selectAll().offset(0).as('found'),
      (join) => join.onTrue(),
    )
    .where((where) => where.and([...matches(terms), ...passageConditions(filter)]))
    .select(['found.plan_id', 'found.position', rankOf(terms).as('rank'), 'found.order_date']);
}

/** In all plans that the filter leaves, by the index of words and facets. */
export function matchingPassages(db: Kysely<Database>, terms: SearchTerms, narrowing: readonly string[], filter: PassageFilter) {
  const hasWords = terms.phrases.length > 0;
  return db
    .selectFrom('passages as found')
    .where((where) =>
      where.and([...(narrowing.length > 0 ? matchesBy(narrowing, terms) : matches(terms)), ...conditionsOf(filter, hasWords)]),
    )
    .select(['found.plan_id', 'found.position', rankOf(terms).as('rank'), 'found.order_date']);
}

/** All of a filter, on a query of `passages as found` alone; `hasWords`: the index of words and facets is asked anyway. */
export function conditionsOf(filter: PassageFilter, hasWords = false): Condition[] {
  const { planId, issuer, province, year, period, due } = filter;
  return [
    planId === undefined ? sql`found.is_current` : sql`found.plan_id = ${planId}`,
    ...given(year, (value) => allOf(isOfYear(value))),
    ...given(province, (value) => allOf(isInProvince(value))),
    ...given(period, (value) => allOf(mayBeFor(value))),
    ...given(issuer !== undefined && isAgencyId(issuer) ? issuer : undefined, (id) => allOf(isIssuedBy(id))),
    ...given(hasWords || hasFacets(filter) ? due : undefined, (days) => allOf(mayBeDue(days))),
    ...passageConditions(filter),
    ...toldByPlan(filter),
  ];
}

/** Whether the index of words and facets narrows it, apart from words and days. */
export function hasFacets({ issuer, province, year, period, unit, issue }: PassageFilter): boolean {
  const ofBody = issuer !== undefined && isAgencyId(issuer);
  const ofUnit = unit !== undefined && 'ids' in unit;
  return ofBody || ofUnit || [province, year, period, issue].some((condition) => condition !== undefined);
}

/** What no facet tells: words of an issuer's name, the days of a period, how the plan was read. */
function toldByPlan({ issuer, period, status }: PassageFilter): Condition[] {
  const named = issuer !== undefined && isAgencyId(issuer) ? undefined : issuer;
  const conditions = citingPlanConditions({ planIssuer: named, period, status });
  return conditions.length === 0 ? [] : [sql`exists (select from kehoach.plans where plans.id = found.plan_id and ${allOf(conditions)})`];
}

/** Words that an index on plans has are written out: it is used only when the planner sees them. */
export function planConditions({ planId, issuer, province, year, period, status }: PassageFilter): Condition[] {
  const current = planId === undefined ? sql<SqlBool>`plans.is_plan and plans.version = 'current'` : sql<SqlBool>`plans.id = ${planId}`;
  return [
    current,
    ...given(year, (value) => sql<SqlBool>`plans.year = ${value}`),
    ...citingPlanConditions({ planIssuer: issuer, province, period, status }),
  ];
}

function passageConditions({ unit, due, issue }: PassageFilter): Condition[] {
  return [...given(unit, (value) => allOf(hasUnit(value))), ...given(due, (days) => allOf(isDue(days))), ...given(issue, hasIssue)];
}
