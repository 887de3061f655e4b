import type { Transaction } from 'kysely';
import { KehoachError } from '../../errors/kehoach-error.js';
import { recordDeed } from '../audit-trail.js';
import type { Database } from '../database.js';
import type { Store } from '../store.js';
import { removeFeedsOf } from './change-users.js';
import { checkRights, type Rights } from './rights.js';
import { checkName, insertUser } from './users.js';

/** Whom another system signs in, with the rights that it gives. */
export interface ExternalUser extends Rights {
  /** Never changes, and nobody else has it. */
  identity: string;
  /** For people. */
  name: string;
}

/**
 * The name of the account that goes with the identity, made at the first sign-in.
 * The rights are those that come with each; a name that somebody with a password
 * has is nobody else's.
 *
 * @throws KehoachError "oidc-refused" for one that was shut out here, "user-exists", and those of checkRights
 */
export async function enterExternalUser({ db }: Store, user: ExternalUser, from: string): Promise<string> {
  checkRights(user);
  return db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('users')
      .select(['name', 'disabled_at', 'role', 'unit'])
      .where('identity', '=', user.identity)
      .forUpdate()
      .executeTakeFirst();
    if (known && known.disabled_at !== null) throw new KehoachError('oidc-refused', { reason: known.name });
    const name = known?.name ?? checkName(user.name);
    const by = { name, from };
    if (!known) await insertUser(transaction, { name, role: user.role, unit: user.unit, identity: user.identity, password_hash: null }, by);
    else if (known.role !== user.role || known.unit !== user.unit) await giveRights(transaction, name, user, known.unit);
    await recordDeed(transaction, by, {
      action: 'sign-in',
      planId: null,
      details: { role: user.role, ...(user.unit !== null && { unit: user.unit }) },
    });
    return name;
  });
}

async function giveRights(transaction: Transaction<Database>, name: string, { role, unit }: Rights, before: string | null): Promise<void> {
  await transaction.updateTable('users').set({ role, unit }).where('name', '=', name).execute();
  if (unit !== before) await removeFeedsOf(transaction, name);
}
