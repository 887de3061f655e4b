import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReaders } from '../../pipelines/read-apart.js';
import { readPlan } from '../../pipelines/read-plan.js';
import { packageVersion } from '../../src/config/package.js';
import { createLog } from '../../src/log/create-log.js';
import { openOriginals, type Originals } from '../../src/originals/open-originals.js';
import { importFiles } from '../../src/queue/imports/import-files.js';
import { thisOrigin } from '../../src/store/imports/import-origin.js';
import { savePlan } from '../../src/store/saving/save-plan.js';
import type { Store } from '../../src/store/store.js';
import { makeFiles } from './make-files.js';

export interface Pace {
  files: number;
  seconds: number;
  /** Resident memory of this process at the end, and at its highest, in MB; readers are processes of their own. */
  memory: number;
  highestMemory: number;
}

const LIMITS = { timeLimitMs: 120_000, memoryLimitBytes: 2 ** 30 };

/** Read before anything is measured, so that no run pays for loading and compiling; numbered beyond all others. */
const WARM_UP = { count: 51, first: 1_000_000 };

/** The pipeline in a loop, as little as a record can be had and kept with: read, original, rows. */
export async function bareLoop(store: Store, count: number): Promise<Pace> {
  const takeAll = async (paths: string[], originals: Originals): Promise<void> => {
    for (const path of paths) await takeOne(path, store, originals);
  };
  await withFiles(WARM_UP.count, WARM_UP.first, takeAll);
  return withFiles(count, 0, takeAll);
}

async function takeOne(path: string, store: Store, originals: Originals): Promise<void> {
  const bytes = await readFile(path);
  const record = await readPlan(bytes).catch(() => undefined);
  if (!record) return;
  await originals.put(bytes);
  await savePlan(store, record, { path, ...thisOrigin() });
}

/** One import, by this process and its readers. */
export async function wholeImport(store: Store, count: number, concurrency: number, redisUrl?: string): Promise<Pace> {
  const readers = startReaders({ concurrency, ...LIMITS });
  const options = {
    read: readers.read,
    version: packageVersion,
    maxFileBytes: 100 * 2 ** 20,
    concurrency,
    redisUrl,
    log: createLog('error'),
  };
  const takeAll = async (paths: string[], originals: Originals): Promise<void> =>
    void (await importFiles(store, originals, paths, options));
  try {
    await withFiles(WARM_UP.count, WARM_UP.first, takeAll);
    return await withFiles(count, 0, takeAll);
  } finally {
    await readers.close();
  }
}

async function withFiles(count: number, first: number, use: (paths: string[], originals: Originals) => Promise<void>): Promise<Pace> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pace-'));
  const files = await makeFiles(join(folder, 'files'), count, first);
  let highestMemory = 0;
  const watch = setInterval(() => (highestMemory = Math.max(highestMemory, process.memoryUsage.rss())), 250);
  const started = performance.now();
  try {
    await use(
      files.map(({ path }) => path),
      openOriginals(join(folder, 'originals')),
    );
    const seconds = (performance.now() - started) / 1000;
    return { files: count, seconds, memory: megabytes(process.memoryUsage.rss()), highestMemory: megabytes(highestMemory) };
  } finally {
    clearInterval(watch);
    await rm(folder, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
