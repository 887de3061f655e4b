import { sql, type Transaction } from 'kysely';
import { checkPassword } from '../../accounts/check-password.js';
import { hashPassword } from '../../accounts/password-hash.js';
import type { Role } from '../../accounts/role.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { recordDeed, type Actor } from '../audit-trail.js';
import type { Database } from '../database.js';
import type { Store } from '../store.js';
import { checkRights, type Rights } from './rights.js';
import { userKey } from './users.js';

/** With its sessions; what it did stays in the audit trail. */
export async function removeUser(store: Store, name: string, by: Actor): Promise<void> {
  await changeUser(store, name, by, 'user-remove', {}, async (transaction, key) => {
    await transaction.deleteFrom('users').where('name', '=', key).execute();
    await removeFeedsOf(transaction, key);
  });
}

/** What is not said stays. */
export interface UserChange {
  role?: Role | undefined;
  unit?: string | null | undefined;
  isDisabled?: boolean | undefined;
}

/** Other rights, or shut out and let in again. Who is shut out is signed out, and the calendars of what it may no longer see end. */
export async function updateUser(store: Store, name: string, change: UserChange, by: Actor): Promise<void> {
  const { isDisabled, role, unit } = change;
  const details = {
    ...(role && { role }),
    ...(unit !== undefined && { unit: unit ?? '–' }),
    ...(isDisabled !== undefined && { disabled: isDisabled }),
  };
  await changeUser(store, name, by, 'user-change', details, async (transaction, key, user) => {
    checkRights({ role: role ?? user.role, unit: unit === undefined ? user.unit : unit });
    await transaction
      .updateTable('users')
      .set({
        ...(role && { role }),
        ...(unit !== undefined && { unit }),
        ...(isDisabled !== undefined && { disabled_at: isDisabled ? sql<string>`coalesce(disabled_at, now())` : null }),
      })
      .where('name', '=', key)
      .execute();
    if (isDisabled) await transaction.deleteFrom('sessions').where('user_name', '=', key).execute();
    if (isDisabled || (unit !== undefined && unit !== user.unit)) await removeFeedsOf(transaction, key);
  });
}

/** Their addresses open without signing in, so they end with what their maker may see. */
export async function removeFeedsOf(transaction: Transaction<Database>, name: string): Promise<void> {
  await transaction.deleteFrom('feeds').where('created_by', '=', name).execute();
}

/** It is signed out everywhere. */
export async function changePassword(store: Store, name: string, password: string, by: Actor): Promise<void> {
  await checkPassword(password, [userKey(name)]);
  const passwordHash = await hashPassword(password);
  await changeUser(store, name, by, 'user-password', {}, async (transaction, key) => {
    await transaction.updateTable('users').set({ password_hash: passwordHash }).where('name', '=', key).execute();
    await transaction.deleteFrom('sessions').where('user_name', '=', key).execute();
  });
}

interface Known extends Rights {
  disabled_at: string | null;
}

type Change = (transaction: Transaction<Database>, key: string, user: Known) => Promise<unknown>;

/** Changes wait for each other, so that two administrators cannot remove one another at once. */
async function changeUser(
  { db }: Store,
  name: string,
  by: Actor,
  action: string,
  details: Record<string, string | boolean>,
  change: Change,
): Promise<void> {
  const key = userKey(name);
  await db.transaction().execute(async (transaction) => {
    const users = await transaction.selectFrom('users').select(['name', 'role', 'unit', 'disabled_at']).forUpdate().execute();
    const user = users.find((one) => one.name === key);
    if (!user) throw new KehoachError('user-unknown', { name });
    await change(transaction, key, user);
    await checkAdministrator(transaction, key, user);
    await recordDeed(transaction, by, { action, planId: null, details: { user: key, ...details } });
  });
}

/** Who was the last administrator stays it, or nobody could let anybody in. */
async function checkAdministrator(transaction: Transaction<Database>, name: string, was: Known): Promise<void> {
  if (was.role !== 'administrator' || was.disabled_at !== null) return;
  const left = await transaction
    .selectFrom('users')
    .select('name')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (!left) throw new KehoachError('last-administrator', { name });
}
