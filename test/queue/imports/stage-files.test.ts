import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { openOriginals } from '../../../src/originals/open-originals.js';
import { stageFiles } from '../../../src/queue/imports/stage-files.js';
import { claimFile } from '../../../src/store/imports/claim-file.js';
import { startImport, type NewImport } from '../../../src/store/imports/start-import.js';
import { loadReceipt } from '../../../src/store/imports/load-receipt.js';
import { ownStore } from '../../support/own-store.js';

const { store, folder } = await ownStore();
const originals = openOriginals(join(folder, 'originals'));
const path = join(folder, 'kế hoạch.txt');

beforeAll(() => writeFile(path, 'của máy này'));

function startOf(origin: Pick<NewImport, 'paths' | 'files'>): Promise<number> {
  return startImport(store, {
    ...origin,
    skipped: [],
    extractorVersion: '1.0.0',
    allowSecret: false,
    importedBy: 'lan',
    importedFrom: 'test',
  });
}

/** What a worker reads of an import's one file after it was staged. */
async function stagedAs({ paths, files }: Pick<NewImport, 'paths' | 'files'>): Promise<string | undefined> {
  const importId = await startOf({ paths, files });
  await stageFiles(store, originals, importId, 1000);
  const key = (await claimFile(store, { importId, position: 0 }))?.incomingKey;
  return key === null || key === undefined ? undefined : (await originals.incoming.read(key))?.toString();
}

test('a file is copied from its path', async () => {
  expect(await stagedAs({ paths: [folder], files: [{ path }] })).toBe('của máy này');
});

test('a copy that is there stays: a worker may be about to read it', async () => {
  const importId = await startOf({ paths: [folder], files: [{ path }] });
  await stageFiles(store, originals, importId, 1000);
  const key = (await claimFile(store, { importId, position: 0 }))?.incomingKey ?? '';
  await stageFiles(store, originals, importId, 1000);
  expect((await originals.incoming.read(key))?.toString()).toBe('của máy này');
  await originals.incoming.remove(key);
  await stageFiles(store, originals, importId, 1000);
  const again = (await claimFile(store, { importId, position: 0 }))?.incomingKey ?? '';
  expect((await originals.incoming.read(again))?.toString()).toBe('của máy này');
});

test('of two that copy at once, one leaves nothing behind', async () => {
  const importId = await startOf({ paths: [folder], files: [{ path }] });
  const before = (await readdir(join(originals.location, 'incoming'))).length;
  await Promise.all([1, 2, 3].map(() => stageFiles(store, originals, importId, 1000)));
  expect((await readdir(join(originals.location, 'incoming'))).length).toBe(before + 1);
});

test('what cannot be read here has failed: under its path another host might have another file', async () => {
  const importId = await startImport(store, {
    paths: [folder],
    files: [{ path: join(folder, 'không có.txt') }],
    skipped: [],
    extractorVersion: '1.0.0',
    allowSecret: false,
    importedBy: 'lan',
    importedFrom: 'test',
  });
  await stageFiles(store, originals, importId, 1000);
  const { files } = await loadReceipt(store, importId);
  expect(files).toMatchObject([{ outcome: 'failed', reason: { code: 'file-not-found', data: { file: join(folder, 'không có.txt') } } }]);
});

test('the copy of an upload stays, whatever file of this host has its name', async () => {
  const incomingKey = await originals.incoming.stage(Buffer.from('được gửi đến'));
  expect(await stagedAs({ paths: [], files: [{ path, incomingKey }] })).toBe('được gửi đến');
});

test('an upload without its copy is not read from a path', async () => {
  expect(await stagedAs({ paths: [], files: [{ path }] })).toBeUndefined();
});
