import type { Kysely } from 'kysely';
import { recordDeed, type Actor } from '../audit-trail.js';
import { recountCitations, workAlone } from '../citations/cited-instruments.js';
import type { Database } from '../database.js';
import { holdKeys } from './hold-keys.js';
import { nameColumns, planName, type PlanName } from '../plans/plan-name.js';
import type { Store } from '../store.js';
import type { PlanVersion } from '../tables/plan-tables.js';

export interface RemovedPlan {
  plan: PlanName;
  /** The version or rendition that answers in its place from now on. */
  successor: PlanName | null;
}

/**
 * Removes a plan with all that is derived from it; of its work the latest
 * former version, else a rendition, takes its place. The ledger of imports
 * keeps its lines, the audit trail the fact. `removeOriginal` is called before
 * the rows are gone for good: what fails in between can be done again.
 */
export async function removePlan(
  { db }: Store,
  id: string,
  { why, ...actor }: Actor & { why?: string | null | undefined },
  removeOriginal: () => Promise<void>,
): Promise<RemovedPlan | undefined> {
  return db.transaction().execute(async (transaction) => {
    await holdKeys(transaction, [id]);
    await workAlone(transaction); // until then another version may become the current one
    const row = await transaction
      .selectFrom('plans')
      .select([...nameColumns, 'work_id', 'version', 'path'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    const others = await othersOf(transaction, row.work_id, id);
    const heir = row.version === 'current' ? RANKS.map((rank) => others.find(({ version }) => version === rank)).find(Boolean) : undefined;
    await recountCitations(transaction, heir ? [id, heir.id] : [id], async () => {
      await transaction.deleteFrom('plans').where('id', '=', id).execute();
      await rename(transaction, row.work_id, id, heir?.id ?? others[0]?.id);
      if (heir) await transaction.updateTable('plans').set({ version: 'current' }).where('id', '=', heir.id).execute();
    });
    const plan = planName(row);
    const details = { number: plan.number ?? '', title: plan.title ?? '', path: row.path, ...(why ? { why } : {}) };
    await recordDeed(transaction, actor, { action: 'remove', planId: id, details });
    await removeOriginal();
    return { plan, successor: heir ? planName(heir) : null };
  });
}

const RANKS: readonly PlanVersion[] = ['earlier', 'rendition'];

/** Of a work, without the plan that goes: by date, then by import, the latest first. */
async function othersOf(db: Kysely<Database>, workId: string, id: string) {
  return db
    .selectFrom('plans')
    .select([...nameColumns, 'plans.version'])
    .where('work_id', '=', workId)
    .where('id', '!=', id)
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('imported_at', 'desc')
    .execute();
}

/** A work is called by the id of one of its files: when that goes, by another's. */
async function rename(db: Kysely<Database>, workId: string, id: string, successor: string | undefined): Promise<void> {
  if (workId !== id || successor === undefined) return;
  await db.updateTable('plans').set({ work_id: successor }).where('work_id', '=', workId).execute();
}
