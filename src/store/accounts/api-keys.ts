import { sql, type Selectable } from 'kysely';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { recordDeed, type Actor } from '../audit-trail.js';
import type { Store } from '../store.js';
import type { ApiKeysTable } from '../tables/account-tables.js';
import { inSeconds } from './in-seconds.js';
import { checkRights, type Rights } from './rights.js';

/** A key as lists show it: what it is good for, not what it is. */
export interface ApiKey extends Rights {
  id: number;
  /** What it is for. */
  name: string;
  createdBy: string;
  /** ISO 8601 in UTC; so the others. */
  createdAt: string;
  expiresAt: string;
  isExpired: boolean;
  /** As exact as a minute; null: never. */
  usedAt: string | null;
}

export interface NewApiKey extends Rights {
  name: string;
  /** Days until it expires. */
  days: number;
}

/** By which people and scanners of leaked secrets know one. */
const KEY_PREFIX = 'kh_';
/** What stands before its name where a key did something: no account has a blank in its name. */
export const KEY_ACTOR_PREFIX = 'key ';
const DAY_SECONDS = 86_400;
const USED_SECONDS = 60;

/** The key itself is given this once and never again. */
export async function addApiKey({ db }: Store, { name, role, unit, days }: NewApiKey, by: Actor): Promise<{ id: number; key: string }> {
  checkRights({ role, unit });
  const key = `${KEY_PREFIX}${newSecret()}`;
  return db.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('api_keys')
      .values({ name, role, unit, key_hash: secretHash(key), created_by: by.name, expires_at: inSeconds(days * DAY_SECONDS) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await recordDeed(transaction, by, {
      action: 'key-add',
      planId: null,
      details: { key: id, name, role, days, ...(unit !== null && { unit }) },
    });
    return { id, key };
  });
}

/** The newest first. */
export async function listApiKeys({ db }: Store): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .select(sql<boolean>`expires_at <= now()`.as('isExpired'))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(apiKeyOf);
}

/** @throws KehoachError "key-unknown" */
export async function removeApiKey({ db }: Store, id: number, by: Actor): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const gone = await transaction.deleteFrom('api_keys').where('id', '=', id).returning('name').executeTakeFirst();
    if (!gone) throw new KehoachError('key-unknown', { key: id });
    await recordDeed(transaction, by, { action: 'key-remove', planId: null, details: { key: id, name: gone.name } });
  });
}

/** What a key is good for, unless it has expired. */
export async function findApiKey({ db }: Store, key: string): Promise<(Rights & { name: string }) | undefined> {
  const found = await db
    .selectFrom('api_keys')
    .where('key_hash', '=', secretHash(key))
    .where('expires_at', '>', inSeconds(0))
    .select(['id', 'name', 'role', 'unit', sql<boolean>`coalesce(used_at < ${inSeconds(-USED_SECONDS)}, true)`.as('isStale')])
    .executeTakeFirst();
  if (!found) return undefined;
  const { id, name, role, unit, isStale } = found;
  if (isStale)
    await db
      .updateTable('api_keys')
      .set({ used_at: inSeconds(0) })
      .where('id', '=', id)
      .execute();
  return { name, role, unit };
}

function apiKeyOf(row: Selectable<ApiKeysTable> & { isExpired: boolean }): ApiKey {
  const { id, name, role, unit, isExpired } = row;
  return {
    id,
    name,
    role,
    unit,
    isExpired,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}
