import { sql } from 'kysely';
import type { Days } from '../sql/days.js';
import { dueDays } from './due-days.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import { loadTasksWith, taskKey, type DeadlineRow, type StoredTask, type TaskDeadline } from './load-tasks.js';
import { conditionsOf, type PassageFilter } from '../search/matching-passages.js';
import type { PlanName } from '../plans/plan-name.js';
import type { Store } from '../store.js';

/** A task of which something is due. */
export interface DueTask {
  plan: PlanName;
  task: StoredTask<TaskDue>;
}

export interface TaskDue extends Pick<TaskDeadline, 'kind' | 'what' | 'raw'> {
  /** All of them. */
  days: Days[];
}

/** Which plans and units; `due` says on which days. */
export type DueFilter = Pick<PassageFilter, 'issuer' | 'province' | 'unit'> & { due: Days };

/** Tasks of current plans, those first that are due first; `total` counts them all. */
export async function selectDueTasks(store: Store, filter: DueFilter, limit: number): Promise<{ total: number; items: DueTask[] }> {
  const places = await selectPlaces(store, filter, limit);
  const keys = places.map(({ plan_id: planId, position }) => ({ planId, position }));
  const planIds = keys.map(({ planId }) => planId);
  const [names, tasks] = await Promise.all([loadPlanNames(store, planIds), loadTasksWith(store, keys, dueDeadline)]);
  const items = keys.flatMap((key) => {
    const [plan, task] = [names.get(key.planId), tasks.get(taskKey(key))];
    return plan && task ? [{ plan, task }] : [];
  });
  return { total: places[0]?.total ?? 0, items };
}

/** A long task is several passages. */
async function selectPlaces(
  { db }: Store,
  filter: DueFilter,
  limit: number,
): Promise<{ plan_id: string; position: number; total: number }[]> {
  const { start, end } = filter.due;
  const first = sql`lower(found.due * datemultirange(daterange(${start}, ${end}, '[]')))`;
  return db
    .selectFrom('passages as found')
    .where(sql<boolean>`found.kind = 'task'`)
    .where((where) => where.and(conditionsOf(filter)))
    .select(['found.plan_id', sql<number>`found.task_position`.as('position'), sql<number>`count(*) over ()`.as('total')])
    .groupBy(['found.plan_id', 'found.task_position'])
    .orderBy(sql`min(${first})`)
    .orderBy('found.plan_id')
    .orderBy('found.task_position')
    .limit(limit)
    .execute();
}

/** The days on which it is due follow from its columns. */
function dueDeadline({ kind, what, raw, start_on, end_on, end_inclusive, implied_start_on, implied_end_on, rrules }: DeadlineRow): TaskDue {
  const implied = {
    ...(implied_start_on !== null && { start: implied_start_on }),
    ...(implied_end_on !== null && { end: implied_end_on }),
  };
  const days = dueDays({
    kind,
    implied,
    rrules,
    ...(start_on !== null && { start: start_on }),
    ...(end_on !== null && { end: end_on }),
    ...(end_inclusive !== null && { endInclusive: end_inclusive }),
  });
  return { kind, what, raw, days };
}
