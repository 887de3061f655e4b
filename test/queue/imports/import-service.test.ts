import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openOriginals } from '../../../src/originals/open-originals.js';
import { dropUnknownCopies } from '../../../src/queue/drop-copies.js';
import { startImportService } from '../../../src/queue/imports/import-service.js';
import { openQueue } from '../../../src/queue/open-queue.js';
import { seeImports } from '../../../src/queue/imports/see-imports.js';
import { readPointer } from '../../../src/store/embedded-postgres/pointer.js';
import { readPostmaster } from '../../../src/store/embedded-postgres/postmaster-file.js';
import { enterFile, type FileEntry } from '../../../src/store/imports/import-ledger.js';
import { startImport, type NewFile } from '../../../src/store/imports/start-import.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

const folder = await temporaryFolder();
const originals = openOriginals(join(folder, 'originals'));
const log = pino({ level: 'silent' });
const OTHER: FileEntry = {
  outcome: 'other',
  reason: null,
  planId: null,
  relatedPlanId: null,
  issues: { error: 0, warning: 0, info: 0 },
  durationMs: 1,
};
let store = await openStore(folder);

afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

async function neverRead(): Promise<never> {
  throw new Error('read, though nothing was to be read');
}

async function begin(files: readonly NewFile[]): Promise<number> {
  return startImport(store, {
    paths: [folder],
    files,
    skipped: [],
    extractorVersion: '1.0.0',
    allowSecret: false,
    importedBy: 'lan',
    importedFrom: 'máy khác',
  });
}

function serviceOn(some: Store) {
  return startImportService({ store: some, originals, read: neverRead, version: '1.0.0', maxFileBytes: 2000, concurrency: 0, log });
}

test('whoever is told of the end finds the ledger closed, whoever did the work', async () => {
  const service = await serviceOn(store);
  const importId = await begin([{ path: 'a.txt' }]);
  await enterFile(store, { importId, position: 0 }, OTHER);
  await service.follow(importId, () => undefined, new AbortController().signal);
  expect((await loadReceipt(store, importId)).finishedAt).not.toBeNull();
  await service.close();
});

test('an import is seen to its end, whatever goes wrong on the way', async () => {
  const importId = await begin([{ path: 'a.txt' }]);
  const queue = await openQueue(store, undefined, log);
  let tries = 0;
  const isEnded = new Promise<void>((resolve) => {
    const flaky = {
      ...queue,
      add: async () => {
        tries += 1;
        if (tries === 1) throw new Error('Missing key for parent job');
        await enterFile(store, { importId, position: 0 }, OTHER);
      },
      forget: async () => resolve(),
    };
    seeImports(flaky, { store, originals, maxFileBytes: 2000, log }).takeUp(importId);
  });
  await isEnded;
  expect((await loadReceipt(store, importId)).finishedAt).not.toBeNull();
  await queue.close();
});

test('of an upload whose ledger could not be written no copy is kept; one that a ledger knows stays', async () => {
  const service = await serviceOn(store);
  const known = await originals.incoming.stage(Buffer.from('được biết'));
  await begin([{ path: 'b.txt', incomingKey: known }]);
  const { data } = await readPointer(join(folder, 'postgres'));
  const upload = {
    path: 'c.txt',
    read: async () => {
      process.kill((await readPostmaster(data))?.pid ?? 0, 'SIGKILL');
      return Buffer.from('mất kho');
    },
  };
  await expect(service.begin([upload], { name: 'lan', from: 'test' })).rejects.toThrow();
  await Promise.all([service.close(), store.close()]);
  store = await openStore(folder);
  const copies = async (): Promise<string[]> => readdir(join(originals.location, 'incoming'));
  expect(await copies()).toHaveLength(2);
  await dropUnknownCopies({ store, originals });
  expect(await copies()).toHaveLength(2);
  await dropUnknownCopies({ store, originals }, 0);
  expect(await copies()).toEqual([known.split('.')[0]]);
});
