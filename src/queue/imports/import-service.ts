import pLimit from 'p-limit';
import type { Actor } from '../../store/audit-trail.js';
import { finishImport } from '../../store/imports/import-ledger.js';
import { unfinishedUploads } from '../../store/imports/unfinished-imports.js';
import { statusOf, type EngineStatus } from '../engine-status.js';
import { dropOldCopies, dropUnknownCopies } from '../drop-copies.js';
import { followImport, type ImportProgress } from './follow-import.js';
import { gatherUploads, type Upload } from './gather-uploads.js';
import { beginImport } from './begin-import.js';
import { createMetrics, type Metrics } from '../workers/metrics.js';
import { openQueue, type ImportQueue } from '../open-queue.js';
import type { JobContext } from '../workers/process-job.js';
import { retryFailed } from './retry-failed.js';
import { seeImports, type SeenImports } from './see-imports.js';
import { startWorker, type ImportWorker } from '../workers/start-worker.js';

export interface ImportServiceOptions extends JobContext {
  /** Files at the same time; 0: other processes do the work. */
  concurrency: number;
  redisUrl?: string | undefined;
}

/** Who sends files; where an account is bound to a unit, that unit's plans alone are taken. */
export interface Importer extends Actor {
  unit?: string | null;
}

/** Imports of a program that goes on: it answers at once, and works them off beside. */
export interface ImportService {
  /** Resolves when the ledger is written: from then on nothing is lost, whatever ends. */
  begin(uploads: Iterable<Upload>, by: Importer): Promise<{ importId: number; total: number }>;
  /** Sees to it that what waits in an import is in the queue, and stays seen to. */
  takeUp(importId: number): void;
  /** Lets those files wait once more that failed and may yet be read; gives how many wait. Throws 'import-not-retriable' where none does, 'import-not-found'. */
  retry(importId: number, by: Actor): Promise<number>;
  /** Until every file has its outcome and the ledger is closed. */
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

/** Takes up the uploads that an earlier process left unfinished. Throws 'queue-unreachable'. */
export async function startImportService(context: ImportServiceOptions): Promise<ImportService> {
  const { store, log, redisUrl } = context;
  const queue = await openQueue(store, redisUrl, log);
  const metrics = createMetrics();
  let worker: ImportWorker | undefined;
  const release = async (): Promise<void> => {
    await worker?.close();
    await queue.close();
  };
  const seen = seeImports(queue, context);
  try {
    worker = await startOwnWorker(queue, context, metrics);
    await dropOldCopies(context);
    await dropUnknownCopies(context);
    for (const importId of await unfinishedUploads(store)) seen.takeUp(importId);
  } catch (error) {
    await release(); // what stays open keeps the process from ending
    throw error;
  }
  return {
    ...importsOf(context, seen),
    status: () => statusOf(store, queue),
    metrics: async () => ({ text: await metrics.render(await statusOf(store, queue)), contentType: metrics.contentType }),
    jobs: queue.jobs,
    async close() {
      await seen.close();
      await release();
    },
  };
}

function importsOf(context: ImportServiceOptions, seen: SeenImports): Pick<ImportService, 'begin' | 'takeUp' | 'retry' | 'follow'> {
  const { store, originals } = context;
  const inTurn = pLimit(GATHERED_AT_ONCE);
  return {
    takeUp: (importId) => seen.takeUp(importId),
    async begin(uploads, by) {
      const begun = await inTurn(() => beginUpload(uploads, by, context));
      seen.takeUp(begun.importId);
      return begun;
    },
    async retry(importId, by) {
      const pending = await retryFailed(store, originals, importId, by);
      seen.takeUp(importId);
      return pending;
    },
    async follow(importId, onProgress, signal) {
      await followImport(store, importId, { onProgress, signal });
      // Whoever is told of the end asks for the receipt at once, and never again.
      if (!signal.aborted) await finishImport(store, importId);
    },
  };
}

async function startOwnWorker(
  { options }: ImportQueue,
  context: ImportServiceOptions,
  { count }: Metrics,
): Promise<ImportWorker | undefined> {
  const { concurrency } = context;
  return concurrency > 0 ? startWorker(options, { ...context, onEntry: count }, concurrency) : undefined;
}

function beginUpload(
  uploads: Iterable<Upload>,
  { name, from, unit = null }: Importer,
  context: ImportServiceOptions,
): Promise<{ importId: number; total: number }> {
  const about = { paths: [], extractorVersion: context.version, allowSecret: false, unit, importedBy: name, importedFrom: from };
  return beginImport(context, about, (gathered) => gatherUploads(context.originals, uploads, context.maxFileBytes, gathered));
}
