import { sql } from 'kysely';
import { conditionsOf, type PassageFilter } from '../search/matching-passages.js';
import { COUNTED, COUNTED_ROWS, totalOf, type PageOf } from '../sql/page.js';
import type { Store } from '../store.js';
import { plansWithTasks, speaksOfPlans, taskPassages } from './task-places.js';

type Sums = Pick<PageOf<unknown>, 'total' | 'isTotalExact'>;

/** How many tasks fit, as far as it is counted. */
export async function countTasks(store: Store, filter: PassageFilter): Promise<Sums> {
  return speaksOfPlans(filter) ? sumOfPlans(store, filter) : countPassages(store, filter);
}

async function sumOfPlans(store: Store, filter: PassageFilter): Promise<Sums> {
  const some = plansWithTasks(store, filter)
    .select('plans.task_count')
    .limit(COUNTED + 1);
  const { counted } = await store.db
    .selectFrom(some.as('some'))
    .select(sql<number>`coalesce(sum(task_count), 0)::int`.as('counted'))
    .executeTakeFirstOrThrow();
  return totalOf(counted);
}

/** Passage by passage, which stops when enough are met with; several of one task count once. */
async function countPassages(store: Store, filter: PassageFilter): Promise<Sums> {
  const most = isToldByIndex(filter) ? COUNTED : COUNTED_ROWS;
  const { passages, tasks } = await store.db
    .with('some', () =>
      taskPassages(store, conditionsOf(filter))
        .select(['found.plan_id', 'found.task_position'])
        .limit(most + 1),
    )
    .with('each', (before) => before.selectFrom('some').select(['plan_id', 'task_position']).distinct())
    .selectNoFrom((query) => [
      query.selectFrom('some').select(query.fn.countAll<number>().as('counted')).as('passages'),
      query.selectFrom('each').select(query.fn.countAll<number>().as('counted')).as('tasks'),
    ])
    .executeTakeFirstOrThrow();
  return { total: Math.min(tasks ?? 0, most), isTotalExact: (passages ?? 0) <= most };
}

/** Whether no row of `passages` is looked at: all tasks, or those that are due on certain days. */
function isToldByIndex({ due: _due, ...others }: PassageFilter): boolean {
  return Object.values(others).every((one) => one === undefined);
}
