import { sql } from 'kysely';
import type { Task } from '../../schemas/index.js';
import type { Days } from './days.js';
import { conditionsOf, type PassageFilter } from './matching-passages.js';
import { nameColumns, planName, type PlanName } from './plan-name.js';
import type { Store } from './store.js';

/** A task of which something is due, as its plan's record has it. */
export interface DueTask {
  plan: PlanName;
  /** In the plan, from 0. */
  position: number;
  task: Task;
}

/** Which plans and units; `due` says on which days. */
export type DueFilter = Pick<PassageFilter, 'issuer' | 'province' | 'unit'> & { due: Days };

/** Tasks of current plans, those first that are due first; `total` counts them all. */
export async function selectDueTasks(store: Store, filter: DueFilter, limit: number): Promise<{ total: number; items: DueTask[] }> {
  const places = await selectPlaces(store, filter, limit);
  const plans = await loadTasks(store, places.map(({ plan_id }) => plan_id));
  const items = places.flatMap(({ plan_id, position }) => {
    const { plan, tasks } = plans.get(plan_id) ?? {};
    const task = tasks?.[position];
    return plan && task ? [{ plan, position, task }] : [];
  });
  return { total: places[0]?.total ?? 0, items };
}

/** A long task is several passages. */
async function selectPlaces({ db }: Store, filter: DueFilter, limit: number): Promise<{ plan_id: string; position: number; total: number }[]> {
  const { start, end } = filter.due;
  const first = sql`lower(found.due * datemultirange(daterange(${start}, ${end}, '[]')))`;
  return db
    .selectFrom('passages as found')
    .where('found.kind', '=', 'task')
    .where((where) => where.and(conditionsOf(filter)))
    .select(['found.plan_id', sql<number>`found.task_position`.as('position'), sql<number>`count(*) over ()`.as('total')])
    .groupBy(['found.plan_id', 'found.task_position'])
    .orderBy(sql`min(${first})`)
    .orderBy('found.plan_id')
    .orderBy('found.task_position')
    .limit(limit)
    .execute();
}

/** A record is taken apart once for all its tasks. */
async function loadTasks({ db }: Store, ids: readonly string[]): Promise<Map<string, { plan: PlanName; tasks: Task[] }>> {
  const rows = await db
    .selectFrom('plans')
    .select(nameColumns)
    .select(sql<Task[]>`record -> 'tasks'`.as('tasks'))
    .where((where) => where('plans.id', '=', where.fn.any(where.val([...new Set(ids)]))))
    .execute();
  return new Map(rows.map((row) => [row.id, { plan: planName(row), tasks: row.tasks }]));
}
