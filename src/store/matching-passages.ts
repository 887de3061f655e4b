import { sql, type Kysely, type SqlBool } from 'kysely';
import { given, literally, type Condition } from './conditions.js';
import type { Database } from './database.js';
import type { Days } from './days.js';
import { citingPlanConditions } from './plan-filter.js';
import type { ProvinceArea } from './province-area.js';

/** What is looked for: phrases of words, a word alone being a phrase of one; every one of them. */
export interface SearchTerms {
  phrases: readonly (readonly string[])[];
  /** The words are without marks and stand for every word that has the same letters. */
  isBare: boolean;
}

/** Where it is looked for: every condition that is given holds. */
export interface PassageFilter {
  /** One plan, of whatever version; else current versions of plans. */
  planId?: string | undefined;
  /** Body that issued the plan: its id, or words of its name. */
  issuer?: string | undefined;
  province?: ProvinceArea | undefined;
  /** Year of issue. */
  year?: number | undefined;
  /** The plan's period has days of it. */
  period?: Days | undefined;
  /** A unit of the task: ids of which one is meant, or words of its name. */
  unit?: { ids: readonly string[] } | { name: string } | undefined;
  /** A deadline of the task is due on a day of it. */
  due?: Days | undefined;
  /** Code of an issue. */
  issue?: string | undefined;
}

/** So many of the newest plans are looked through first. */
export const NEWEST = 250;

/**
 * In the newest of the plans that the filter leaves, passage by passage: the
 * offset keeps PostgreSQL from asking the index of words anew for every plan.
 * `plans` is how many were looked through, one more than `NEWEST` where there are more. */
export function newestMatching(db: Kysely<Database>, terms: SearchTerms, filter: PassageFilter) {
  const newest = db
    .selectFrom('plans')
    .where((where) => where.and(planConditions(filter)))
    .select(['plans.id', 'plans.order_date'])
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(NEWEST + 1);
  return db
    .with('newest', () => newest)
    .selectFrom('newest')
    .innerJoinLateral(
      (join) => join.selectFrom('passages').whereRef('passages.plan_id', '=', 'newest.id').selectAll().offset(0).as('found'),
      (join) => join.onTrue(),
    )
    .where((where) => where.and(passageConditions(terms, filter)))
    .select(['found.plan_id', 'found.position', rankOf(terms).as('rank'), 'newest.order_date', sql<number>`(select count(*) from newest)`.as('plans')]);
}

/** In all plans that the filter leaves. */
export function matchingPassages(db: Kysely<Database>, terms: SearchTerms, filter: PassageFilter) {
  return db
    .selectFrom('passages as found')
    .innerJoin('plans', 'plans.id', 'found.plan_id')
    .where((where) => where.and([...planConditions(filter), ...passageConditions(terms, filter)]))
    .select(['found.plan_id', 'found.position', rankOf(terms).as('rank'), 'plans.order_date', sql<number>`0`.as('plans')]);
}

function rankOf(terms: SearchTerms) {
  return terms.phrases.length === 0 ? sql<number>`0` : sql<number>`ts_rank_cd(${wordsOf(terms)}, ${tsquery(terms)}, 1)`;
}

function wordsOf({ isBare }: SearchTerms) {
  return sql.ref(isBare ? 'found.bare_words' : 'found.words');
}

/** Keys hold letters and digits alone. */
function tsquery({ phrases }: SearchTerms) {
  const text = phrases.map((words) => `(${words.map((word) => `'${word}'`).join(' <-> ')})`).join(' & ');
  return sql`${text}::tsquery`;
}

/** Words that an index on plans has are written out: it is used only when the planner sees them. */
export function planConditions({ planId, issuer, province, year, period }: PassageFilter): Condition[] {
  const current = planId === undefined ? sql<SqlBool>`plans.is_plan and plans.version = 'current'` : sql<SqlBool>`plans.id = ${planId}`;
  return [current, ...given(year, (value) => sql<SqlBool>`plans.year = ${value}`), ...citingPlanConditions({ planIssuer: issuer, province, period })];
}

export function passageConditions(terms: SearchTerms, { unit, due, issue }: PassageFilter): Condition[] {
  const words = terms.phrases.length > 0 ? [sql<SqlBool>`${wordsOf(terms)} @@ ${tsquery(terms)}`] : [];
  return [
    ...words,
    ...given(unit, (value) => ('ids' in value ? sql<boolean>`found.units && ${value.ids}` : hasUnitNamed(value.name))),
    ...given(due, ({ start, end }) => sql<boolean>`found.due && daterange(${start}, ${end}, '[]')`),
    ...given(issue, (value) => sql<boolean>`found.issues @> array[${value}]`),
  ];
}

function hasUnitNamed(name: string): Condition {
  return sql<SqlBool>`exists (
    select from kehoach.assignments
    where assignments.plan_id = found.plan_id and assignments.task_position = found.task_position
      and assignments.agency_name ilike ${`%${literally(name)}%`})`;
}
