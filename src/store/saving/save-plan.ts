import type { Transaction } from 'kysely';
import compareVersions from 'semver/functions/compare.js';
import type { PlanRecord } from '../../../schemas/index.js';
import { findRelatives, hasRelatives } from './find-relatives.js';
import type { Database } from '../database.js';
import type { ImportOutcome, OutcomeReason } from '../imports/import-outcome.js';
import { holdKeys } from './hold-keys.js';
import { insertRows } from '../sql/insert-rows.js';
import { countCitations, recountCitations, workAlone } from '../citations/cited-instruments.js';
import { placePlan, type Placement } from './place-plan.js';
import { envelopeColumns, recordColumns, type Envelope, type RecordColumns } from './plan-row.js';
import { insertDerived, renewPlan } from './renew-plan.js';
import type { Store } from '../store.js';

export interface SavedPlan {
  outcome: ImportOutcome;
  reason: OutcomeReason | null;
  /** The id of the plan that the reason speaks of. */
  of: string | null;
}

/**
 * Keeps a record with all that is derived from it, whole or not at all. The
 * same file read by the same or a newer extractor is in the store already and
 * left alone.
 */
export async function savePlan({ db }: Store, record: PlanRecord, envelope: Envelope): Promise<SavedPlan> {
  return db.transaction().execute((transaction) => savePlanWithin(transaction, record, envelope));
}

/** `savePlan` as part of a larger transaction. */
export async function savePlanWithin(transaction: Transaction<Database>, record: PlanRecord, envelope: Envelope): Promise<SavedPlan> {
  const columns = recordColumns(record);
  await holdKeys(transaction, [record.id, columns.identity_key, columns.likeness_key, columns.content_key]);
  const stored = await storedVersion(transaction, record.id);
  if (stored === undefined) return addPlan(transaction, record, columns, envelope);
  if (compareVersions(stored, record.extractor.version) >= 0) return alreadyThere(record, 'same-bytes');
  await renewPlan(transaction, record);
  return alreadyThere(record, 'read-again');
}

async function storedVersion(transaction: Transaction<Database>, id: string): Promise<string | undefined> {
  const row = await transaction.selectFrom('plans').select('extractor_version').where('id', '=', id).executeTakeFirst();
  return row?.extractor_version;
}

async function addPlan(
  transaction: Transaction<Database>,
  record: PlanRecord,
  columns: RecordColumns,
  envelope: Envelope,
): Promise<SavedPlan> {
  const placement = columns.is_plan ? await placeAmongRelatives(transaction, record, columns) : placeOther(record);
  const { outcome, reason, of, workId, version } = placement;
  if (outcome === 'revised' && version === 'current') await retireFormer(transaction, workId);
  const row = { id: record.id, ...columns, ...envelopeColumns(envelope), work_id: workId, version };
  await insertRows(transaction, 'plans', [row]);
  await insertDerived(transaction, record, columns.is_plan && version === 'current');
  await countCitations(transaction, record.id);
  return { outcome, reason, of };
}

/** Which of its relatives is current must not change before it is placed. */
async function placeAmongRelatives(transaction: Transaction<Database>, record: PlanRecord, columns: RecordColumns): Promise<Placement> {
  const incoming = { id: record.id, ...columns };
  if (!(await hasRelatives(transaction, columns))) return placePlan(incoming, []);
  await workAlone(transaction);
  return placePlan(incoming, await findRelatives(transaction, record, columns));
}

function placeOther({ id, header }: PlanRecord): Placement {
  const reason = header.documentType.value === null ? 'type-unknown' : 'not-a-plan';
  return { outcome: 'other', reason, of: null, workId: id, version: 'current' };
}

async function retireFormer(transaction: Transaction<Database>, workId: string): Promise<void> {
  const former = await transaction
    .selectFrom('plans')
    .select('id')
    .where('work_id', '=', workId)
    .where('version', '=', 'current')
    .execute();
  const ids = former.map(({ id }) => id);
  await recountCitations(transaction, ids, async () => {
    await transaction
      .updateTable('plans')
      .set({ version: 'earlier' })
      .where((where) => where('id', '=', where.fn.any(where.val(ids))))
      .execute();
  });
}

function alreadyThere({ id }: PlanRecord, reason: OutcomeReason): SavedPlan {
  return { outcome: 'duplicate', reason, of: id };
}
