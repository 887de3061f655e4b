import type { PlanRecord } from '../../../schemas/index.js';
import { citationRows } from '../citations/citation-rows.js';
import { insertInBulk } from '../sql/insert-in-bulk.js';
import { insertRows } from '../sql/insert-rows.js';
import { passageRows } from '../search/passage-rows.js';
import { envelopeColumns, recordColumns, type Envelope } from './plan-row.js';
import type { Store } from '../store.js';
import { assignmentRows, deadlineRows, taskRows } from '../tasks/task-rows.js';

export type NewPlans = ReturnType<typeof rowsOfNewPlans>;

/** All that is kept of plans that are known to be new, each a plan of its own. */
export function rowsOfNewPlans(records: readonly PlanRecord[], envelope: Envelope) {
  const plans = records.map((record) => ({
    id: record.id,
    ...recordColumns(record),
    ...envelopeColumns(envelope),
    work_id: record.id,
    version: 'current' as const,
  }));
  return {
    plans,
    tasks: records.flatMap(taskRows),
    assignments: records.flatMap(assignmentRows),
    deadlines: records.flatMap(deadlineRows),
    citations: records.flatMap((record) => citationRows(record, true)),
    passages: records.flatMap((record) => passageRows(record, true)),
  };
}

/** For stores that are generated. Citations are counted afterwards, by `countAllCitations`. */
export async function addNewPlans({ db }: Store, { plans, ...rows }: NewPlans): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await insertRows(transaction, 'plans', plans);
    await insertInBulk(transaction, 'tasks', rows.tasks);
    await insertInBulk(transaction, 'assignments', rows.assignments);
    await insertInBulk(transaction, 'deadlines', rows.deadlines);
    await insertInBulk(transaction, 'citations', rows.citations);
    await insertInBulk(transaction, 'passages', rows.passages);
  });
}
