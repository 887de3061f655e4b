import { sql } from 'kysely';
import { recordDeed, type Actor, type AuditEntry } from './audit-trail.js';
import type { Store } from './store.js';

/** Any number that no other advisory lock uses; `cited-instruments.ts` has 4, `add-missing-passages.ts` another, the rest are hashes of 64 bits. */
const LOCK = 6;

/**
 * Changes to the register come one after the other, from whatever host of the
 * store. `change` is made last: where it fails, nothing is written down.
 */
export async function recordRegisterChange({ db }: Store, actor: Actor, deed: Omit<AuditEntry, 'planId'>, change: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
    await recordDeed(transaction, actor, { ...deed, planId: null });
    await change();
  });
}
