import { sql } from 'kysely';
import type { Condition } from '../sql/conditions.js';
import { planConditions, type PassageFilter } from '../search/matching-passages.js';
import type { Store } from '../store.js';

/* Where tasks are looked for: in their passages, or with the plans that a filter chooses. */

/** Whether it chooses plans and takes all of their tasks: then an index of plans has them in order, and that of passages would give thousands to be sorted. */
export function speaksOfPlans({ planId, unit, due, issue, issuer, province, year, period, status }: PassageFilter): boolean {
  return (
    [planId, unit, due, issue].every((one) => one === undefined) &&
    [issuer, province, year, period, status].some((one) => one !== undefined)
  );
}

export function plansWithTasks({ db }: Store, filter: PassageFilter) {
  return db.selectFrom('plans').where((where) => where.and([...planConditions(filter), sql<boolean>`plans.task_count > 0`]));
}

/** A long task is several of them. */
export function taskPassages({ db }: Store, conditions: readonly Condition[]) {
  return (
    db
      .selectFrom('passages as found')
      // Written out, for the planner to see the index that has these alone.
      .where(sql<boolean>`found.kind = 'task'`)
      .where((where) => where.and([...conditions]))
  );
}
