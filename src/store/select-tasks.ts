import { sql } from 'kysely';
import { z } from 'zod';
import type { Condition } from './conditions.js';
import { readCursor } from './cursor.js';
import { loadPlanNames } from './load-plan-names.js';
import { loadTasks, taskKey, type StoredTask } from './load-tasks.js';
import { conditionsOf, planConditions, type PassageFilter } from './matching-passages.js';
import { COUNTED, cutPage, rowsToAsk, totalOf, type Page, type PageOf } from './page.js';
import type { PlanName } from './plan-name.js';
import type { Store } from './store.js';

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
  const isOfPlans = speaksOfPlans(filter);
  const counted = isOfPlans ? await sumTasks(store, filter) : await countTasks(store, filter);
  const conditions = isOfPlans
    ? [sql<boolean>`found.plan_id = any(${await plansOfPage(store, filter, rowsToAsk(page), after)})`]
    : conditionsOf(filter);
  const behind = after
    ? [
        sql<boolean>`((found.order_date, found.plan_id) < (${after[0]}, ${after[1]}) or (found.plan_id = ${after[1]} and found.task_position > ${after[2]}))`,
      ]
    : [];
  const found = await placesOf(store, [...conditions, ...behind])
    .orderBy('found.order_date', 'desc')
    .orderBy('found.plan_id', 'desc')
    .orderBy('found.task_position')
    .limit(rowsToAsk(page))
    .execute();
  const { rows, next } = cutPage(found, page, ({ order_date, plan_id, task_position }) => [order_date, plan_id, task_position ?? 0]);
  return { ...totalOf(counted), items: await listedTasks(store, rows), next };
}

/** Whether it chooses plans and takes all of their tasks: then an index of plans has them in order, and that of passages would give thousands to be sorted. */
function speaksOfPlans({ planId, unit, due, issue, issuer, province, year, period, status }: PassageFilter): boolean {
  return (
    [planId, unit, due, issue].every((one) => one === undefined) &&
    [issuer, province, year, period, status].some((one) => one !== undefined)
  );
}

function plansWithTasks({ db }: Store, filter: PassageFilter) {
  return db.selectFrom('plans').where((where) => where.and([...planConditions(filter), sql<boolean>`plans.task_count > 0`]));
}

/** Each of them has a task, so as many as the page has rows are enough, and the one of which it has begun. */
async function plansOfPage(store: Store, filter: PassageFilter, rows: number, after: Keys | undefined): Promise<string[]> {
  const plans = await plansWithTasks(store, filter)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(plans.order_date, plans.id) <= (${after?.[0] ?? ''}, ${after?.[1] ?? ''})`),
    )
    .select('plans.id')
    .orderBy('plans.order_date', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(rows + 1)
    .execute();
  return plans.map(({ id }) => id);
}

async function sumTasks(store: Store, filter: PassageFilter): Promise<number> {
  const some = plansWithTasks(store, filter)
    .select('plans.task_count')
    .limit(COUNTED + 1);
  const { counted } = await store.db
    .selectFrom(some.as('some'))
    .select(sql<number>`coalesce(sum(task_count), 0)::int`.as('counted'))
    .executeTakeFirstOrThrow();
  return counted;
}

async function countTasks(store: Store, filter: PassageFilter): Promise<number> {
  const some = placesOf(store, conditionsOf(filter)).limit(COUNTED + 1);
  const { counted } = await store.db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('counted'))
    .executeTakeFirstOrThrow();
  return counted;
}

/** A long task is several passages. */
function placesOf({ db }: Store, conditions: readonly Condition[]) {
  return (
    db
      .selectFrom('passages as found')
      // Written out, for the planner to see the index that has these alone.
      .where(sql<boolean>`found.kind = 'task'`)
      .where((where) => where.and([...conditions]))
      .select(['found.order_date', 'found.plan_id', 'found.task_position'])
      .groupBy(['found.order_date', 'found.plan_id', 'found.task_position'])
  );
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
