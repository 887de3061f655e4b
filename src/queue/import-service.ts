import { setTimeout as delay } from 'node:timers/promises';
import pLimit from 'p-limit';
import { isOutage } from '../errors/is-outage.js';
import { recordDeed, type Actor } from '../store/audit-trail.js';
import { finishImport, startImport } from '../store/import-ledger.js';
import { countFiles, pendingPositions } from '../store/pending-files.js';
import { unfinishedUploads } from '../store/unfinished-imports.js';
import { statusOf, type EngineStatus } from './engine-status.js';
import { followImport, type ImportProgress } from './follow-import.js';
import { gatherUploads, type Upload } from './gather-uploads.js';
import { openQueue, type ImportQueue } from './open-queue.js';
import { createMetrics } from './metrics.js';
import type { JobContext } from './process-job.js';
import { startWorker } from './start-worker.js';

export interface ImportServiceOptions extends JobContext {
  /** Files at the same time; 0: other processes do the work. */
  concurrency: number;
  redisUrl?: string | undefined;
}

/** Imports of a program that goes on: it answers at once, and works them off beside. */
export interface ImportService {
  /** Resolves when the ledger is written: from then on nothing is lost, whatever ends. */
  begin(uploads: Iterable<Upload>, by: Actor): Promise<{ importId: number; total: number }>;
  /** Sees to it that what waits in an import is in the queue, and stays seen to. */
  takeUp(importId: number): void;
  /** Until every file has its outcome. */
  follow(importId: number, onProgress: (progress: ImportProgress) => void, signal: AbortSignal): Promise<void>;
  status(): Promise<EngineStatus>;
  /** Of this process and the whole queue, in Prometheus' text format. */
  metrics(): Promise<{ text: string; contentType: string }>;
  /** For boards that show it. */
  readonly jobs: ImportQueue['jobs'];
  /** The files at hand are finished, the rest waits for the next start. */
  close(): Promise<void>;
}

/** Archives are unpacked in memory: few at the same time. */
const GATHERED_AT_ONCE = 2;
const AFTER_OUTAGE_MS = 5000;
const nothingToTend = async (): Promise<void> => undefined;

/** Takes up the uploads that an earlier process left unfinished. Throws 'queue-unreachable'. */
export async function startImportService(context: ImportServiceOptions): Promise<ImportService> {
  const { store, originals, log, concurrency, redisUrl, maxFileBytes, version } = context;
  const queue = await openQueue(store, redisUrl, log);
  const metrics = createMetrics();
  const worker = concurrency > 0 ? await startWorker(queue.options, { ...context, onEntry: metrics.count }, concurrency) : undefined;
  const inTurn = pLimit(GATHERED_AT_ONCE);
  const stop = new AbortController();
  const seenTo = new Map<number, Promise<void>>();

  async function see(importId: number): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await queue.add(importId, await pendingPositions(store, importId));
        await followImport(store, importId, await countFiles(store, importId), { tend: (pending) => queue.add(importId, pending), signal: stop.signal });
        if (await finishImport(store, importId)) await queue.forget(importId);
        return;
      } catch (error) {
        log.warn({ importId, reason: String(error) }, 'import');
        if (!isOutage(error)) return;
        await delay(AFTER_OUTAGE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
  }

  function takeUp(importId: number): void {
    if (!seenTo.has(importId)) seenTo.set(importId, see(importId).finally(() => seenTo.delete(importId)));
  }

  for (const importId of await unfinishedUploads(store)) takeUp(importId);
  return {
    takeUp,
    async begin(uploads, by) {
      const { files, skipped } = await inTurn(() => gatherUploads(originals, uploads, maxFileBytes));
      const importId = await startImport(store, { paths: [], files, skipped, extractorVersion: version, allowSecret: false, importedBy: by.name, importedFrom: by.from });
      await recordDeed(store.db, by, { action: 'import', planId: null, details: { import: importId, files: files.length } });
      takeUp(importId);
      return { importId, total: files.length };
    },
    async follow(importId, onProgress, signal) {
      await followImport(store, importId, await countFiles(store, importId), { onProgress, signal, tend: nothingToTend });
    },
    status: () => statusOf(store, queue),
    metrics: async () => ({ text: await metrics.render(await statusOf(store, queue)), contentType: metrics.contentType }),
    jobs: queue.jobs,
    async close() {
      stop.abort();
      await Promise.all(seenTo.values());
      await worker?.close();
      await queue.close();
    },
  };
}
