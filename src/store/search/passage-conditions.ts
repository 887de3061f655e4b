import { sql, type SqlBool } from 'kysely';
import { given, literally, type Condition } from '../sql/conditions.js';
import type { Days } from '../sql/days.js';
import { monthsOf, yearsOf, type Facet } from './passage-facets.js';
import type { ProvinceArea } from '../plans/province-area.js';

/*
 * Conditions on a query of `passages as found`. Facets say in one index what
 * may fit; where they say less than is asked, the row is looked at as well.
 */

/** More months or years than these narrow nothing. */
const MOST_FACETS = 60;

/** The days have an index of their own, of tasks alone, that answers without a look at the rows. */
export function isDue(days: Days): Condition[] {
  return [sql`found.kind = 'task'`, sql`found.due && daterange(${days.start}, ${days.end}, '[]')`];
}

/** For the index of words and facets, where they are asked for beside other things. */
export function mayBeDue(days: Days): Condition[] {
  return hasSome(monthsOf(days).map((month) => `due:${month}` as const));
}

export function hasIssue(code: string): Condition {
  return sql`found.facets @> array[${`issue:${code}`}]`;
}

/** Ids of which one is meant, or words of its name. */
export type UnitQuestion = { ids: readonly string[] } | { name: string };

export function hasUnit(unit: UnitQuestion): Condition[] {
  return 'ids' in unit ? hasSome(unit.ids.map((id) => `unit:${id}` as const)) : [hasUnitNamed(unit.name)];
}

function hasUnitNamed(name: string): Condition {
  return sql<SqlBool>`exists (
    select from kehoach.assignments
    where assignments.plan_id = found.plan_id and assignments.task_position = found.task_position
      and assignments.agency_name ilike ${`%${literally(name)}%`})`;
}

export function isOfYear(year: number): Condition[] {
  return hasSome([`year:${year}`]);
}

/** The years alone: the plan says which days. */
export function mayBeFor(days: Days): Condition[] {
  return hasSome(yearsOf(days).map((year) => `for:${year}` as const));
}

export function isInProvince({ slugs, later }: ProvinceArea): Condition[] {
  const facets = [...slugs, ...later.map(({ slug }) => slug)].map((slug) => `province:${slug}` as const);
  const dated = later.map(
    ({ slug, from }) => sql<SqlBool>`(not found.facets @> array[${`province:${slug}`}] or found.order_date >= ${from})`,
  );
  return [...hasSome(facets), ...dated];
}

export function isIssuedBy(id: string): Condition[] {
  return hasSome([`issuer:${id}`]);
}

function hasSome(facets: readonly Facet[]): Condition[] {
  return given(facets.length > 0 && facets.length <= MOST_FACETS ? facets : undefined, (some) =>
    some.length === 1 ? sql`found.facets @> ${some}` : sql`found.facets && ${some}`,
  );
}
