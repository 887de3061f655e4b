import type { Kysely } from 'kysely';
import type { PlanRecord } from '../../../schemas/index.js';
import { pathOf, type Correction } from '../../corrections/correction.js';
import { recordDeed, type Actor, type AuditEntry } from '../audit-trail.js';
import type { Database } from '../database.js';
import { holdKeys } from './hold-keys.js';
import { keptCorrection, loadCorrections, loadExtracted, type KeptCorrection } from './load-corrections.js';
import { renewPlan } from './renew-plan.js';
import type { Store } from '../store.js';

/**
 * Keeps corrections of a plan and lays them over its record and all that is
 * derived from it. `propose` makes them of what the extractor read and what
 * was corrected before; a field that was is corrected anew. Undefined when the plan is not
 * in the store.
 */
export async function addCorrections(
  { db }: Store,
  planId: string,
  propose: (extracted: PlanRecord, kept: readonly KeptCorrection[]) => readonly Correction[],
  actor: Actor,
): Promise<PlanRecord | undefined> {
  return db.transaction().execute(async (transaction) => {
    const extracted = await holdPlan(transaction, planId);
    if (!extracted) return undefined;
    for (const correction of propose(extracted, await loadCorrections(transaction, planId))) {
      await keep(transaction, planId, correction, actor);
      await recordDeed(transaction, actor, deed('correct', planId, correction));
    }
    return renewPlan(transaction, extracted);
  });
}

async function keep(db: Kysely<Database>, planId: string, { fields, was, ...correction }: Correction, { name }: Actor): Promise<void> {
  const { holder, field } = correction;
  await db.deleteFrom('corrections').where('plan_id', '=', planId).where('holder', '=', holder).where('field', '=', field).execute();
  await db
    .insertInto('corrections')
    .values({ ...correction, plan_id: planId, fields: JSON.stringify(fields), was: JSON.stringify(was), corrected_by: name })
    .execute();
}

/** Takes a correction back, and gives it; undefined when there is none of the number. */
export async function undoCorrection({ db }: Store, id: number, actor: Actor): Promise<KeptCorrection | undefined> {
  return db.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('corrections').select('plan_id').where('id', '=', id).executeTakeFirst();
    const extracted = known && (await holdPlan(transaction, known.plan_id));
    const row = await transaction.deleteFrom('corrections').where('id', '=', id).returningAll().executeTakeFirst();
    if (!row || !extracted) return undefined;
    await renewPlan(transaction, extracted);
    const correction = keptCorrection(row);
    await recordDeed(transaction, actor, deed('undo-correction', row.plan_id, correction));
    return correction;
  });
}

/** Whoever changes the same plan waits. */
async function holdPlan(db: Kysely<Database>, planId: string): Promise<PlanRecord | undefined> {
  await holdKeys(db, [planId]);
  return loadExtracted(db, planId);
}

function deed(action: string, planId: string, correction: Correction): AuditEntry {
  const { field, fields, was, why } = correction;
  const [before, after] = [was[field], fields[field]].map((value) => JSON.stringify(value ?? null));
  return {
    action,
    planId,
    details: { path: pathOf(correction), before: before ?? '', after: after ?? '', ...(why === null ? {} : { why }) },
  };
}
