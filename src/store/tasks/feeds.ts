import { sql } from 'kysely';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { KEY_ACTOR_PREFIX } from '../accounts/api-keys.js';
import { recordDeed, type Actor } from '../audit-trail.js';
import type { Store } from '../store.js';

/** Of which plans and whose tasks a calendar is; as people write it. */
export interface FeedFilter {
  /** A unit of the tasks. */
  unit?: string | undefined;
  /** Body that issued the plans. */
  body?: string | undefined;
  province?: string | undefined;
  period?: string | undefined;
}

/** A calendar as lists show it: not its address. */
export interface Feed {
  id: number;
  filter: FeedFilter;
  createdBy: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** null: never. */
  usedAt: string | null;
}

/** Whose calendar it is, and of which unit its maker sees the plans alone. */
export interface FeedMaker {
  name: string;
  unit: string | null;
}

/** The secret is given this once and never again. */
export async function addFeed({ db }: Store, filter: FeedFilter, { unit }: FeedMaker, by: Actor): Promise<{ id: number; secret: string }> {
  const secret = newSecret();
  return db.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('feeds')
      .values({ secret_hash: secretHash(secret), filter: JSON.stringify(filter), created_by: by.name, unit })
      .returning('id')
      .executeTakeFirstOrThrow();
    await recordDeed(transaction, by, { action: 'feed-add', planId: null, details: { feed: id } });
    return { id, secret };
  });
}

/** The newest first; of one account, or of all. */
export async function listFeeds({ db }: Store, createdBy?: string): Promise<Feed[]> {
  return db
    .selectFrom('feeds')
    .select(['id', 'filter', 'created_by as createdBy', 'created_at as createdAt', 'used_at as usedAt'])
    .$if(createdBy !== undefined, (query) => query.where('created_by', '=', createdBy ?? ''))
    .orderBy('id', 'desc')
    .execute();
}

/** @throws KehoachError "feed-unknown", also for what is another's */
export async function removeFeed({ db }: Store, id: number, by: Actor, createdBy?: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('feeds')
      .where('id', '=', id)
      .$if(createdBy !== undefined, (query) => query.where('created_by', '=', createdBy ?? ''))
      .returning('id')
      .executeTakeFirst();
    if (!gone) throw new KehoachError('feed-unknown');
    await recordDeed(transaction, by, { action: 'feed-remove', planId: null, details: { feed: id } });
  });
}

/** What a key made opens no longer than a key of that name. */
const isAlive = sql<boolean>`(
  not starts_with(feeds.created_by, ${KEY_ACTOR_PREFIX})
  or exists (select from kehoach.api_keys where feeds.created_by = ${KEY_ACTOR_PREFIX} || api_keys.name and expires_at > now()))`;

/** @throws KehoachError "feed-unknown" */
export async function useFeed({ db }: Store, secret: string): Promise<FeedMaker & { filter: FeedFilter }> {
  const feed = await db
    .updateTable('feeds')
    .set({ used_at: sql`now()` })
    .where('secret_hash', '=', secretHash(secret))
    .where(isAlive)
    .returning(['filter', 'created_by as name', 'unit'])
    .executeTakeFirst();
  if (!feed) throw new KehoachError('feed-unknown');
  return feed;
}
