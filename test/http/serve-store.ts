import { join } from 'node:path';
import { pino } from 'pino';
import { readPlan } from '../../pipelines/read-plan.js';
import { configSchema, type Config } from '../../src/config/config.js';
import { buildApp } from '../../src/http/build-app.js';
import { openOriginals, type Originals } from '../../src/originals/open-originals.js';
import { startImportService, type ImportService } from '../../src/queue/import-service.js';
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
  folder: string;
  close(): Promise<void>;
}

/** A server on a store of its own, with its worker. */
export async function serveStore(settings: Partial<Config> = {}): Promise<ServedStore> {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  const originals = openOriginals(join(folder, 'originals'));
  const config = configSchema.parse({ store: folder, ...settings });
  const log = pino({ level: 'silent' });
  const imports = await startImportService({ store, originals, read: readPlan, version: '1.0.0', maxFileBytes: config.maxFileBytes, concurrency: 2, log });
  const app = await buildApp({ store, originals, config, imports, read: readPlan, log });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    get: async <Answer>(path: string) => (await (await fetch(`${address}/api/v1${path}`)).json()) as Answer,
    store,
    originals,
    imports,
    folder,
    async close() {
      await app.close();
      await imports.close();
      await store.close();
      await removeStore(folder);
    },
  };
}
