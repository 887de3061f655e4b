import { afterAll } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { describeImports } from '../queue/imports/describe-imports.js';
import type { Backend } from '../queue/imports/imports-fixture.js';
import { someRedis } from '../../scripts/servers/redis-server.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

const redis = await someRedis();
afterAll(() => redis.stop());

describeImports('Redis', async (): Promise<Backend> => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  return { store, redisUrl: redis.url, remove: async () => store.close().then(() => removeStore(folder)) };
});
