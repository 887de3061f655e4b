import { sql } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { given, type Condition } from '../sql/conditions.js';
import type { Days } from '../sql/days.js';
import { planIsIssuedBy } from './issuer-condition.js';
import { isOfProvince, type ProvinceArea } from './province-area.js';

/** Which plans, by who issued them, for when, and how they were read. */
export interface CitingPlanFilter {
  /** Body that issued the plan: its id, or words of its name. */
  planIssuer?: string | undefined;
  province?: ProvinceArea | undefined;
  /** The plan is for some of this time; one that names no period is for the year of its date. */
  period?: Days | undefined;
  status?: PlanRecord['status'] | undefined;
}

/** On a query of `plans`. */
export function citingPlanConditions({ planIssuer, province, period, status }: CitingPlanFilter): Condition[] {
  return [
    ...given(planIssuer, planIsIssuedBy),
    ...given(province, isOfProvince),
    ...given(period, isFor),
    ...given(status, (value) => sql`plans.status = ${value}`),
  ];
}

function isFor({ start, end }: Days): Condition {
  const years = sql`plans.period_start is null and plans.year between ${yearOf(start)} and ${yearOf(end)}`;
  return sql`((plans.period_start <= ${end}::date and plans.period_end >= ${start}::date) or (${years}))`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
