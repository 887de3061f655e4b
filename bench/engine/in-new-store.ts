import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startPostgres } from '../../scripts/servers/postgres-server.js';
import { startRedis } from '../../scripts/servers/redis-server.js';
import { readPointer } from '../../src/store/embedded-postgres/pointer.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

export const BACKENDS = ['embedded', 'postgres', 'redis'] as const;
export type Backend = (typeof BACKENDS)[number];

export type UseStore<T> = (store: Store, location: string, redisUrl?: string) => Promise<T>;

/** A store that is gone afterwards: 'embedded', or on new servers of 'postgres', with the queue in 'redis'. */
export async function inNewStore<T>(backend: Backend, use: UseStore<T>): Promise<T> {
  if (backend === 'embedded') return inEmbeddedStore(use);
  const postgres = await startPostgres();
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const store = await openStore(postgres.url);
  try {
    return await use(store, postgres.url, redis?.url);
  } finally {
    await store.close();
    await Promise.all([postgres.stop(), redis?.stop()]);
  }
}

async function inEmbeddedStore<T>(use: UseStore<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pace-'));
  const location = join(folder, 'store');
  const store = await openStore(location);
  try {
    return await use(store, location);
  } finally {
    await store.close();
    const { data } = await readPointer(join(location, 'postgres'));
    await rm(dirname(data), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}
