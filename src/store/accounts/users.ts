import type { Selectable, Transaction } from 'kysely';
import { checkPassword } from '../../accounts/check-password.js';
import { hashPassword } from '../../accounts/password-hash.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { recordDeed, type Actor } from '../audit-trail.js';
import type { Database } from '../database.js';
import type { Store } from '../store.js';
import type { UsersTable } from '../tables/account-tables.js';
import { checkRights, type Rights } from './rights.js';

export interface User extends Rights {
  name: string;
  /** Another system signs it in. */
  isExternal: boolean;
  isDisabled: boolean;
  /** ISO 8601 in UTC. */
  createdAt: string;
}

export interface NewUser extends Rights {
  name: string;
  password: string;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{1,63}$/u;

/** "Lan.Nguyen " and "lan.nguyen" are one person. */
export function userKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** @throws KehoachError "user-name-invalid", "user-exists", "password-…", and those of checkRights */
export async function addUser({ db }: Store, { name, password, role, unit }: NewUser, by: Actor): Promise<void> {
  const key = checkName(name);
  checkRights({ role, unit });
  await checkPassword(password, [key]);
  const passwordHash = await hashPassword(password);
  await db
    .transaction()
    .execute((transaction) => insertUser(transaction, { name: key, role, unit, password_hash: passwordHash, identity: null }, by));
}

/** Inside a transaction. */
export async function insertUser(
  transaction: Transaction<Database>,
  user: Pick<UsersTable, 'name' | 'role' | 'unit' | 'password_hash' | 'identity'>,
  by: Actor,
): Promise<void> {
  const added = await transaction
    .insertInto('users')
    .values(user)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new KehoachError('user-exists', { name: user.name });
  const { name, role, unit } = user;
  await recordDeed(transaction, by, { action: 'user-add', planId: null, details: { user: name, role, ...(unit !== null && { unit }) } });
}

/** By name. */
export async function listUsers({ db }: Store): Promise<User[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('name').execute();
  return rows.map(userOf);
}

/** Of one who may sign in with a password; null for everybody else. */
export async function loadPasswordHash({ db }: Store, name: string): Promise<string | null> {
  const found = await db
    .selectFrom('users')
    .select('password_hash')
    .where('name', '=', userKey(name))
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return found?.password_hash ?? null;
}

export async function hasUsers({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('users').select('name').limit(1).executeTakeFirst()) !== undefined;
}

/** @throws KehoachError "user-name-invalid" */
export function checkName(name: string): string {
  const key = userKey(name);
  if (!NAME.test(key)) throw new KehoachError('user-name-invalid', { name });
  return key;
}

function userOf({ name, role, unit, identity, disabled_at, created_at }: Selectable<UsersTable>): User {
  return { name, role, unit, isExternal: identity !== null, isDisabled: disabled_at !== null, createdAt: created_at };
}
