import { sql } from 'kysely';
import { z } from 'zod';
import { countTasks } from './count-tasks.js';
import { readCursor } from '../sql/cursor.js';
import { loadPlanNames } from '../plans/load-plan-names.js';
import { loadTasks, taskKey, type StoredTask } from './load-tasks.js';
import { conditionsOf, type PassageFilter } from '../search/matching-passages.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from '../sql/page.js';
import type { PlanName } from '../plans/plan-name.js';
import type { Store } from '../store.js';
import { plansWithTasks, speaksOfPlans, taskPassages } from './task-places.js';

/** A task in a list. */
export interface ListedTask extends StoredTask {
  plan: PlanName;
}

/** Date of the plan, its id, position of the task. */
const KEYS = z.tuple([z.string(), z.string(), z.int32()]);

type Keys = z.infer<typeof KEYS>;

/** Tasks of the newest plans first, in the order of the plan. */
export async function selectTasks(store: Store, filter: PassageFilter = {}, page: Page = {}): Promise<PageOf<ListedTask>> {
  const after = readCursor(page.after, KEYS);
  const [sums, found] = await Promise.all([countTasks(store, filter), placesOfPage(store, filter, rowsToAsk(page), after)]);
  const { rows, next } = cutPage(found, page, ({ order_date, plan_id, task_position }) => [order_date, plan_id, task_position ?? 0]);
  return { ...sums, items: await listedTasks(store, rows), next };
}

/** A long task is several passages. */
async function placesOfPage(store: Store, filter: PassageFilter, rows: number, after: Keys | undefined) {
  const conditions = speaksOfPlans(filter)
    ? [sql<boolean>`found.plan_id = any(${await plansOfPage(store, filter, rows, after)})`]
    : conditionsOf(filter);
  const behind = after
    ? [
        sql<boolean>`((found.order_date, found.plan_id) < (${after[0]}, ${after[1]}) or (found.plan_id = ${after[1]} and found.task_position > ${after[2]}))`,
      ]
    : [];
  return taskPassages(store, [...conditions, ...behind])
    .select(['found.order_date', 'found.plan_id', 'found.task_position'])
    .groupBy(['found.order_date', 'found.plan_id', 'found.task_position'])
    .orderBy('found.order_date', 'desc')
    .orderBy('found.plan_id', 'desc')
    .orderBy('found.task_position')
    .limit(rows)
    .execute();
}

/** As many as have the tasks of the page, and the one of which it has begun. */
async function plansOfPage(store: Store, filter: PassageFilter, rows: number, after: Keys | undefined): Promise<string[]> {
  const [date, begun] = after ?? [];
  const tasksBefore = sql<number | null>`sum(case when plans.id = ${begun ?? ''} then 0 else plans.task_count end)
    over (order by plans.order_date desc, plans.id desc rows between unbounded preceding and 1 preceding)`;
  const some = plansWithTasks(store, filter)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(plans.order_date, plans.id) <= (${date ?? ''}, ${begun ?? ''})`))
    .select(['plans.id', tasksBefore.as('tasks_before')])
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    // Each has a task.
    .limit(rows + 1);
  const plans = await store.db
    .selectFrom(some.as('some'))
    .where(sql<boolean>`coalesce(tasks_before, 0) < ${rows}`)
    .select('id')
    .execute();
  return plans.map(({ id }) => id);
}

interface TaskPlace {
  plan_id: string;
  task_position: number | null;
}

/** In the order of the places; one that is gone meanwhile is left out. */
async function listedTasks(store: Store, places: readonly TaskPlace[]): Promise<ListedTask[]> {
  const wanted = places.map(({ plan_id: planId, task_position: position }) => ({ planId, position: position ?? 0 }));
  const [names, tasks] = await Promise.all([
    loadPlanNames(store, [...new Set(wanted.map(({ planId }) => planId))]),
    loadTasks(store, wanted),
  ]);
  return wanted.flatMap((place) => {
    const [plan, task] = [names.get(place.planId), tasks.get(taskKey(place))];
    return plan && task ? [{ plan, ...task }] : [];
  });
}
