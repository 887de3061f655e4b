import { sql } from 'kysely';
import { z } from 'zod';
import { readCursor } from './cursor.js';
import { loadPlanNames } from './load-plan-names.js';
import { loadTasks, taskKey, type StoredTask } from './load-tasks.js';
import { conditionsOf, type PassageFilter } from './matching-passages.js';
import { COUNTED, cutPage, rowsToAsk, totalOf, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import type { Store } from './store.js';

/** A task in a list. */
export interface ListedTask extends StoredTask {
  plan: PlanName;
}

/** Date of the plan, its id, position of the task. */
const KEYS = z.tuple([z.string(), z.string(), z.int32()]);

/** Tasks of the newest plans first, in the order of the plan. */
export async function selectTasks(store: Store, filter: PassageFilter = {}, page: Page = {}): Promise<PageOf<ListedTask>> {
  const after = readCursor(page.after, KEYS);
  const matching = placesOf(store, filter);
  const { counted } = await store.db
    .selectFrom(matching.limit(COUNTED + 1).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  const behind = after && sql<boolean>`((found.order_date, found.plan_id) < (${after[0]}, ${after[1]}) or (found.plan_id = ${after[1]} and found.task_position > ${after[2]}))`;
  const found = await (behind ? matching.where(behind) : matching)
    .orderBy('found.order_date', 'desc')
    .orderBy('found.plan_id', 'desc')
    .orderBy('found.task_position')
    .limit(rowsToAsk(page))
    .execute();
  const { rows, next } = cutPage(found, page, ({ order_date, plan_id, task_position }) => [order_date, plan_id, task_position ?? 0]);
  return { ...totalOf(counted), items: await listedTasks(store, rows), next };
}

/** A long task is several passages. */
function placesOf({ db }: Store, filter: PassageFilter) {
  return db
    .selectFrom('passages as found')
    // Written out, for the planner to see the index that has these alone.
    .where(sql<boolean>`found.kind = 'task'`)
    .where((where) => where.and(conditionsOf(filter)))
    .select(['found.order_date', 'found.plan_id', 'found.task_position'])
    .groupBy(['found.order_date', 'found.plan_id', 'found.task_position']);
}

interface TaskPlace {
  plan_id: string;
  task_position: number | null;
}

/** In the order of the places; one that is gone meanwhile is left out. */
async function listedTasks(store: Store, places: readonly TaskPlace[]): Promise<ListedTask[]> {
  const wanted = places.map(({ plan_id: planId, task_position: position }) => ({ planId, position: position ?? 0 }));
  const [names, tasks] = await Promise.all([loadPlanNames(store, [...new Set(wanted.map(({ planId }) => planId))]), loadTasks(store, wanted)]);
  return wanted.flatMap((place) => {
    const [plan, task] = [names.get(place.planId), tasks.get(taskKey(place))];
    return plan && task ? [{ plan, ...task }] : [];
  });
}
