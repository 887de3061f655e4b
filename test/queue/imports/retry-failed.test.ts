import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { KehoachError } from '../../../src/errors/kehoach-error.js';
import { contentId, openOriginals, type Originals } from '../../../src/originals/open-originals.js';
import { importFiles } from '../../../src/queue/imports/import-files.js';
import { startImportService, type ImportService } from '../../../src/queue/imports/import-service.js';
import { listDeeds } from '../../../src/store/audit-trail.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';

const LAN = { name: 'lan', from: '10.0.0.7' };

let folder: string;
let store: Store;
let originals: Originals;
let service: ImportService;
/** Whether the program still has its defect. */
let isBroken: boolean;

beforeAll(async () => {
  folder = await temporaryFolder();
  store = await openStore(folder);
  originals = openOriginals(join(folder, 'originals'));
});

afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

beforeEach(async () => {
  isBroken = true;
  service = await startImportService({
    store,
    originals,
    read,
    version: '1.0.0',
    maxFileBytes: 2000,
    concurrency: 1,
    log: pino({ level: 'silent' }),
  });
});

afterEach(() => service.close());

async function read(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString();
  if (text === 'GIF89a') throw new KehoachError('file-format-unsupported', { format: 'gif' });
  if (isBroken && text.startsWith('khó')) throw new TypeError('undefined is not a function');
  return {
    ...sampleRecord({ title: text, number: null, body: [text], ...(text.startsWith('mật') && { secrecy: 'MẬT' }) }),
    id: contentId(bytes),
  };
}

async function follow(importId: number): Promise<[string, string, string | undefined][]> {
  await service.follow(importId, () => undefined, new AbortController().signal);
  const { files } = await loadReceipt(store, importId);
  return files.map(({ path, outcome, reason }) => [path, outcome, reason?.code]);
}

async function copies(): Promise<number> {
  return (await readdir(join(originals.location, 'incoming')).catch(() => [])).length;
}

test('what failed for no fault of its own is tried again from its copy; of the rest none is kept', async () => {
  const uploads = ['khó đọc', 'GIF89a', 'mật'].map((text) => ({ path: `${text}.txt`, read: async () => Buffer.from(text) }));
  const { importId } = await service.begin(uploads, LAN);
  expect(await follow(importId)).toEqual([
    ['khó đọc.txt', 'failed', 'unexpected'],
    ['GIF89a.txt', 'failed', 'file-format-unsupported'],
    ['mật.txt', 'failed', 'document-secret'],
  ]);
  isBroken = false;
  expect(await service.retry(importId, LAN)).toBe(1);
  expect((await follow(importId)).map(([, outcome]) => outcome)).toEqual(['new', 'failed', 'failed']);
  await expect(service.retry(importId, LAN)).rejects.toMatchObject({ code: 'import-not-retriable' });
  expect(await copies()).toBe(0);
  expect((await listDeeds(store, { action: 'retry' })).items).toMatchObject([{ ...LAN, details: { import: importId, files: 1 } }]);
});

test('a file that lies there now is read from its path', async () => {
  const path = join(folder, '..', 'hộp thư', 'đến sau.txt');
  const { importId } = await importFiles(store, originals, [path], {
    read,
    version: '1.0.0',
    maxFileBytes: 2000,
    concurrency: 1,
    log: pino({ level: 'silent' }),
  });
  expect(await follow(importId)).toEqual([[path, 'failed', 'file-not-found']]);
  await expect(service.retry(importId, LAN)).rejects.toMatchObject({ code: 'import-not-retriable' });
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, 'đến rồi');
  expect(await service.retry(importId, LAN)).toBe(1);
  expect(await follow(importId)).toEqual([[path, 'new', undefined]]);
});

test('an import that is not there is told so', async () => {
  await expect(service.retry(999, LAN)).rejects.toMatchObject({ code: 'import-not-found' });
});
