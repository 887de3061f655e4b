import { sql } from 'kysely';
import { newSecret, secretHash } from '../../accounts/secret.js';
import type { Store } from '../store.js';
import { inSeconds } from './in-seconds.js';
import type { Rights } from './rights.js';

export interface SessionLimits {
  /** Without a request for so long it ends. */
  idleSeconds: number;
  /** However busy it is, it ends. */
  mostSeconds: number;
}

/** A session that counts. */
export interface Session {
  /** null: whoever opened the link of this machine, where there are no accounts. */
  user: (Rights & { name: string }) | null;
}

/** `seen_at` is as exact as this: not every request writes. */
const SEEN_SECONDS = 60;

/** Always a new secret, so that one which somebody planted in a browser is worth nothing. */
export async function startSession({ db }: Store, userName: string | null, from: string, { mostSeconds }: SessionLimits): Promise<string> {
  const secret = newSecret();
  await db.deleteFrom('sessions').where('expires_at', '<', inSeconds(0)).execute();
  await db
    .insertInto('sessions')
    .values({ secret_hash: secretHash(secret), user_name: userName, started_from: from, expires_at: inSeconds(mostSeconds) })
    .execute();
  return secret;
}

/** The rights are those of now, not those of when it began. */
export async function findSession({ db }: Store, secret: string, { idleSeconds }: SessionLimits): Promise<Session | undefined> {
  const hash = secretHash(secret);
  const found = await db
    .selectFrom('sessions')
    .leftJoin('users', 'users.name', 'sessions.user_name')
    .where('secret_hash', '=', hash)
    .where('expires_at', '>', inSeconds(0))
    .where('seen_at', '>', inSeconds(-idleSeconds))
    .where('users.disabled_at', 'is', null)
    .select(['user_name', 'users.role', 'users.unit', sql<boolean>`seen_at < ${inSeconds(-SEEN_SECONDS)}`.as('isStale')])
    .executeTakeFirst();
  if (!found) return undefined;
  if (found.isStale)
    await db
      .updateTable('sessions')
      .set({ seen_at: inSeconds(0) })
      .where('secret_hash', '=', hash)
      .execute();
  const { user_name: name, role, unit } = found;
  return { user: name === null || role === null ? null : { name, role, unit } };
}

export async function endSession({ db }: Store, secret: string): Promise<void> {
  await db.deleteFrom('sessions').where('secret_hash', '=', secretHash(secret)).execute();
}
