import type { Transaction } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { applyCorrections } from '../../corrections/apply-corrections.js';
import { citationRows } from '../citations/citation-rows.js';
import { recountCitations } from '../citations/cited-instruments.js';
import { loadCorrections } from './load-corrections.js';
import type { Database } from '../database.js';
import { insertRows } from '../sql/insert-rows.js';
import { passageRows } from '../search/passage-rows.js';
import { recordColumns } from './plan-row.js';
import { assignmentRows, deadlineRows, taskRows } from '../tasks/task-rows.js';

const DERIVED = ['tasks', 'citations', 'passages'] as const;

/**
 * Everything that was read from the file, with what persons corrected laid
 * over it; the envelope stays. Gives the record as it is shown from now on.
 */
export async function renewPlan(transaction: Transaction<Database>, extracted: PlanRecord): Promise<PlanRecord> {
  const corrections = await loadCorrections(transaction, extracted.id);
  const { record } = applyCorrections(extracted, corrections);
  const kept = corrections.length > 0 ? JSON.stringify(extracted) : null;
  await recountCitations(transaction, [record.id], async () => {
    await transaction
      .updateTable('plans')
      .set({ ...recordColumns(record), extracted_record: kept })
      .where('id', '=', record.id)
      .execute();
    for (const table of DERIVED) await transaction.deleteFrom(table).where('plan_id', '=', record.id).execute();
    await insertDerived(transaction, record, false);
  });
  return record;
}

/** `isCurrent`: whether its citations count and its words are found; a recount finds out by itself. */
export async function insertDerived(transaction: Transaction<Database>, record: PlanRecord, isCurrent: boolean): Promise<void> {
  await insertRows(transaction, 'tasks', taskRows(record));
  await insertRows(transaction, 'assignments', assignmentRows(record));
  await insertRows(transaction, 'deadlines', deadlineRows(record));
  await insertRows(transaction, 'citations', citationRows(record, isCurrent));
  await insertRows(transaction, 'passages', passageRows(record, isCurrent));
}
