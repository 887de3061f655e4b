import { recordDeed, type Actor, type AuditEntry } from './audit-trail.js';
import { lock } from './lock.js';
import type { Store } from './store.js';

/**
 * Changes to the register come one after the other, from whatever host of the
 * store. `change` is made last: where it fails, nothing is written down.
 */
export async function recordRegisterChange(
  { db }: Store,
  actor: Actor,
  deed: Omit<AuditEntry, 'planId'>,
  change: () => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock(transaction, 'register');
    await recordDeed(transaction, actor, { ...deed, planId: null });
    await change();
  });
}
