import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openOriginals } from '../../src/originals/open-originals.js';
import { startImportService } from '../../src/queue/import-service.js';
import { enterFile, startImport } from '../../src/store/import-ledger.js';
import { loadReceipt } from '../../src/store/load-receipt.js';
import { ownStore } from '../support/own-store.js';

const { store, folder } = await ownStore();
const originals = openOriginals(join(folder, 'originals'));

const neverRead = async (): Promise<never> => {
  throw new Error('read, though nothing was to be read');
};
const service = await startImportService({ store, originals, read: neverRead, version: '1.0.0', maxFileBytes: 2000, concurrency: 0, log: pino({ level: 'silent' }) });

afterAll(() => service.close());

test('whoever is told of the end finds the ledger closed, whoever did the work', async () => {
  const importId = await startImport(store, { paths: [folder], files: [{ path: 'a.txt' }], skipped: [], extractorVersion: '1.0.0', allowSecret: false, importedBy: 'lan', importedFrom: 'máy khác' });
  await enterFile(store, { importId, position: 0 }, { outcome: 'other', reason: null, planId: null, relatedPlanId: null, issues: { error: 0, warning: 0, info: 0 }, durationMs: 1 });
  await service.follow(importId, () => undefined, new AbortController().signal);
  expect((await loadReceipt(store, importId)).finishedAt).not.toBeNull();
});
