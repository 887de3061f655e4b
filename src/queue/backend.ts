import { createPostgresBackend, createRedisBackend, type BackendFactory, type IQueueBackend } from 'bullmq';
import { storeIdentity } from '../store/store-identity.js';
import type { Store } from '../store/store.js';

/** Where the jobs of a store are kept. */
export type QueueAddress =
  { readonly kind: 'redis'; readonly url: string } | { readonly kind: 'postgres'; readonly connectionString: string };

/** What every class of BullMQ takes, together with `createBackend`. */
export interface QueueOptions {
  readonly connection: QueueAddress;
  readonly prefix: string;
}

/** Redis where one is configured, else the PostgreSQL of the store. A Redis may serve several stores: each has its own prefix. */
export async function queueOptions(store: Store, redisUrl: string | undefined): Promise<QueueOptions> {
  if (redisUrl === undefined) return { connection: { kind: 'postgres', ...store.address }, prefix: 'kehoach' };
  return { connection: { kind: 'redis', url: redisUrl }, prefix: `kehoach:${await storeIdentity(store)}` };
}

/** Of one queue object, beside the session on which a worker listens. Jobs may be lost, for the ledger tells what is missing: no step of theirs waits for the disk. */
const POSTGRES = { schema: 'bullmq', migrate: true, max: 4, options: '-c synchronous_commit=off' } as const;
/** A command waits until Redis is back. */
const REDIS = { maxRetriesPerRequest: null } as const;

export const createBackend: BackendFactory<IQueueBackend, QueueAddress> = (name, { connection, ...options }, use) =>
  connection.kind === 'redis'
    ? createRedisBackend(name, { ...options, connection: { ...REDIS, url: connection.url } }, use)
    : createPostgresBackend(name, { ...options, connection: { ...POSTGRES, connectionString: connection.connectionString } }, use);

/** For messages. */
export function withoutPassword(address: QueueAddress): string {
  const url = new URL(address.kind === 'redis' ? address.url : address.connectionString);
  url.password = '';
  return url.href;
}
