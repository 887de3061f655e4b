import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { pino } from 'pino';
import type { PlanRecord } from '../../../schemas/index.js';
import { contentId, openOriginals, type Originals } from '../../../src/originals/open-originals.js';
import { engineStatus } from '../../../src/queue/engine-status.js';
import { importFiles } from '../../../src/queue/imports/import-files.js';
import type { RunOptions } from '../../../src/queue/imports/run-import.js';
import { runWorker } from '../../../src/queue/workers/run-worker.js';
import { watchFolder } from '../../../src/queue/imports/watch-folder.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { sampleRecord } from '../../support/sample-record.js';
import { removeStore, temporaryFolder } from '../../support/temporary-store.js';
import { until } from '../../support/until.js';

let folder: string;
let inbox: string;
let embedded: Store;
let store: Store;
let originals: Originals;

beforeAll(async () => {
  folder = await temporaryFolder();
  inbox = join(folder, '..', 'inbox');
  await mkdir(inbox);
  originals = openOriginals(join(folder, 'originals'));
  embedded = await openStore(folder);
  store = await openStore(embedded.address.connectionString);
});

afterAll(async () => {
  await store.close();
  await embedded.close();
  await removeStore(folder);
});

async function read(bytes: Uint8Array): Promise<PlanRecord> {
  return { ...sampleRecord({ title: Buffer.from(bytes).toString(), number: '' }), id: contentId(bytes) };
}

const options: RunOptions = { read, version: '1.0.0', maxFileBytes: 1000, concurrency: 1, log: pino({ level: 'silent' }) };
const neverRead = async (): Promise<never> => {
  throw new Error('read by the wrong process');
};

test('a worker does the work of an import elsewhere, from a copy, and says how it is', async () => {
  const stop = new AbortController();
  let worker: Promise<void> = Promise.resolve();
  const port = await new Promise<number | undefined>((resolve) => {
    worker = runWorker({ store, originals, ...options, signal: stop.signal }, 0, resolve);
  });
  await writeFile(join(inbox, 'a.txt'), 'Kế hoạch A');
  const receipt = await importFiles(store, originals, [inbox], { ...options, read: neverRead });
  expect(receipt).toMatchObject({ total: 1, counts: { new: 1 } });
  const [ready, metrics, lost] = await Promise.all(
    ['readyz', 'metrics', 'nothing'].map((path) => fetch(`http://127.0.0.1:${port}/${path}`)),
  );
  expect([ready?.status, metrics?.status, lost?.status]).toEqual([200, 200, 404]);
  const text = await metrics?.text();
  expect(text).toContain('kehoach_files_total{outcome="new"} 1');
  expect(text).toContain('kehoach_workers 1');
  expect(await engineStatus(store, undefined, options.log)).toMatchObject({
    queue: { kind: 'postgres', waiting: 0, active: 0 },
    workers: [{ pid: process.pid, concurrency: 1, extractorVersion: '1.0.0' }],
    files: { pending: 0, entered: { minute: 1 }, outcomes: { new: 1 } },
  });
  stop.abort();
  await worker;
  expect((await engineStatus(store, undefined, options.log)).workers).toEqual([]);
});

test('a worker that is stopped while it starts leaves no session behind', async () => {
  for (let round = 0; round < 10; round += 1) {
    const stop = new AbortController();
    await runWorker({ store, originals, ...options, signal: stop.signal }, undefined, () => stop.abort());
  }
  await until(async () => {
    const { rows } = await sql`select from pg_stat_activity where application_name like 'kehoach:w:%'`.execute(store.db);
    return rows.length === 0;
  });
});

test('what a watched folder gets is taken once it is written', async () => {
  await rm(inbox, { recursive: true });
  await mkdir(inbox);
  await writeFile(join(inbox, 'there.txt'), 'Kế hoạch B');
  const stop = new AbortController();
  const taken: string[][] = [];
  await watchFolder(inbox, { poll: false, signal: stop.signal, exclude: [], onTrouble: () => undefined }, async (paths) => {
    taken.push(paths.map((path) => path.slice(inbox.length + 1)));
    if (taken.length === 2) return stop.abort();
    await writeFile(join(inbox, '~$come.docx'), 'lock');
    await writeFile(join(inbox, 'come.txt'), 'Kế hoạch');
  });
  expect(taken).toEqual([['there.txt'], ['come.txt']]);
});
