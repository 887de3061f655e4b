import type { PlanRecord } from '../../schemas/index.js';
import { citationRows } from './citation-rows.js';
import { insertRows } from './insert-rows.js';
import { passageRows } from './passage-rows.js';
import { envelopeColumns, recordColumns, type Envelope } from './plan-row.js';
import type { Store } from './store.js';
import { assignmentRows, deadlineRows, taskRows } from './task-rows.js';

/**
 * Many plans at once that are known to be new, each a plan of its own: for
 * stores that are generated. Citations are counted afterwards, by
 * `countAllCitations`.
 */
export async function addNewPlans({ db }: Store, records: readonly PlanRecord[], envelope: (record: PlanRecord) => Envelope): Promise<void> {
  const plans = records.map((record) => ({
    id: record.id,
    ...recordColumns(record),
    ...envelopeColumns(envelope(record)),
    work_id: record.id,
    version: 'current' as const,
  }));
  await db.transaction().execute(async (transaction) => {
    await insertRows(transaction, 'plans', plans);
    await insertRows(transaction, 'tasks', records.flatMap(taskRows));
    await insertRows(transaction, 'assignments', records.flatMap(assignmentRows));
    await insertRows(transaction, 'deadlines', records.flatMap(deadlineRows));
    await insertRows(transaction, 'citations', records.flatMap((record) => citationRows(record, true)));
    await insertRows(transaction, 'passages', records.flatMap(passageRows));
  });
}
