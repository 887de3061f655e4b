import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { previewsBy } from '../../pipelines/preview-document.js';
import { startReaders } from '../../pipelines/read-apart.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { configSchema, type Config } from '../../src/config/config.js';
import type { GuardedRoute } from '../../src/http/auth/authorize.js';
import { chooseMode } from '../../src/http/auth/choose-mode.js';
import { buildApp } from '../../src/http/build-app.js';
import type { Patience } from '../../src/http/http-context.js';
import type { Logger } from '../../src/log/create-log.js';
import { openOriginals, type Originals } from '../../src/originals/open-originals.js';
import { startImportService, type ImportService } from '../../src/queue/imports/import-service.js';
import { addApiKey } from '../../src/store/accounts/api-keys.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

export interface ServedStore {
  /** http://127.0.0.1:… */
  address: string;
  /** An answer to GET below /api/v1. */
  get<Answer>(path: string): Promise<Answer>;
  store: Store;
  originals: Originals;
  imports: ImportService;
  /** All that it answers to; of HEAD those of GET. */
  routes: readonly GuardedRoute[];
  folder: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Requests that prove nothing come as an administrator's; else as nobody's. */
  isOpen?: boolean;
  /** Before the server starts: accounts, plans. */
  prepare?: (store: Store) => Promise<void>;
  patience?: Partial<Patience>;
  /** Nothing is written down unless one is given. */
  log?: Logger;
}

/** A server on a store of its own, with its worker. */
export async function serveStore(
  settings: Partial<Config> = {},
  { isOpen = true, prepare, patience, log = pino({ level: 'silent' }) }: ServeOptions = {},
): Promise<ServedStore> {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  await prepare?.(store);
  const originals = openOriginals(join(folder, 'originals'));
  const config = configSchema.parse({ store: folder, ...settings });
  const imports = await startImportService({
    store,
    originals,
    read: readPlan,
    version: '1.0.0',
    maxFileBytes: config.maxFileBytes,
    concurrency: 2,
    log,
  });
  const readers = startReaders({ concurrency: 1, timeLimitMs: 60_000, memoryLimitBytes: 2 ** 30 });
  const app = await buildApp({
    store,
    originals,
    config,
    imports,
    read: readPlan,
    previews: previewsBy(readers),
    log,
    mode: await chooseMode(store, '127.0.0.1'),
    ...(patience && { patience }),
  });
  if (isOpen) await openDoor(app.server, store);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    async get<Answer>(path: string) {
      const answer: Answer = JSON.parse(await (await fetch(`${address}/api/v1${path}`)).text());
      return answer;
    },
    store,
    originals,
    imports,
    routes: app.guardedRoutes.filter(({ method }) => method !== 'HEAD'),
    folder,
    async close() {
      await app.close();
      await Promise.all([imports.close(), readers.close()]);
      await store.close();
      await removeStore(folder);
    },
  };
}

/** The key of an administrator on every request that has no proof of its own. */
async function openDoor(server: Server, store: Store): Promise<void> {
  const { key } = await addApiKey(store, { name: 'test', role: 'administrator', unit: null, days: 1 }, { name: 'test', from: 'test' });
  server.prependListener('request', ({ headers }: IncomingMessage) => {
    if (headers.cookie === undefined) headers.authorization ??= `Bearer ${key}`;
  });
}
