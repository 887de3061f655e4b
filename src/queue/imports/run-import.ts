import { isServerUrl } from '../../config/is-server-url.js';
import { finishImport } from '../../store/imports/import-ledger.js';
import { loadReceipt } from '../../store/imports/load-receipt.js';
import { pendingPositions } from '../../store/imports/pending-files.js';
import type { Receipt } from '../../store/imports/receipt.js';
import type { Store } from '../../store/store.js';
import { unfinishedImports } from '../../store/imports/unfinished-imports.js';
import { runningWorkers } from '../../store/imports/worker-register.js';
import { dropUnknownCopies } from '../drop-copies.js';
import { enqueueImport } from './enqueue-import.js';
import { followImport, type ImportProgress } from './follow-import.js';
import { openQueue, type ImportQueue } from '../open-queue.js';
import type { JobContext } from '../workers/process-job.js';
import { startWorker, type ImportWorker } from '../workers/start-worker.js';

export interface RunOptions extends Omit<JobContext, 'store' | 'originals'> {
  /** Files at the same time, where this process works itself. */
  concurrency: number;
  /** Without it the jobs are kept in the store's PostgreSQL. */
  redisUrl?: string | undefined;
  /** After each file. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Breaks the import off: files at hand are finished, the rest stays pending. */
  signal?: AbortSignal | undefined;
}

type Context = Pick<JobContext, 'store' | 'originals'> & RunOptions;

/**
 * Sees an import whose ledger is written to its end, and gives the receipt.
 * The files that wait are put into the queue, whatever is there. `others` were
 * broken off: nobody else comes for them, so they are seen to their end as well.
 */
export async function runImport(importId: number, context: Context, others: readonly number[] = []): Promise<Receipt> {
  const { store, redisUrl, log } = context;
  const queue = await openQueue(store, redisUrl, log);
  try {
    await forgetFinished(queue, store);
    await dropUnknownCopies(context);
    for (const id of [...others, importId]) await enqueueImport(id, queue, context);
    await workOff([importId, ...others], queue, context);
    for (const id of [...others, importId]) if (await finishImport(store, id)) await queue.forget(id);
  } finally {
    await queue.close();
  }
  return loadReceipt(store, importId);
}

/** What is left where an import was killed after its last file: nobody else comes for it. */
async function forgetFinished(queue: ImportQueue, store: Store): Promise<void> {
  const active = await queue.active();
  if (active.size === 0) return;
  const unfinished = new Set(await unfinishedImports(store));
  for (const id of active) if (!unfinished.has(id)) await queue.forget(id, 0);
}

/** One import after the other, the first with its progress: what waits for a retry, or was lost with the queue, is waited for. */
async function workOff(importIds: readonly number[], queue: ImportQueue, context: Context): Promise<void> {
  const { store, concurrency, onProgress, signal } = context;
  let worker: ImportWorker | undefined;
  try {
    await tendWorkers();
    for (const [index, id] of importIds.entries()) {
      if (index > 0) await queue.add(id, await pendingPositions(store, id));
      await followImport(store, id, { onProgress: index === 0 ? onProgress : undefined, signal, tend: tend(id) });
      if (!signal?.aborted) continue;
      await queue.withdraw(id);
      break;
    }
  } finally {
    await worker?.close();
  }

  /** The queue may have been emptied, and other workers may have gone home. */
  function tend(id: number) {
    return async (pending: readonly number[], hasMoved: boolean): Promise<void> => {
      if (!hasMoved) await queue.add(id, pending);
      await tendWorkers();
    };
  }

  async function tendWorkers(): Promise<void> {
    if (!worker && (await lacksWorkers(store))) worker = await startWorker(queue.options, context, concurrency);
  }
}

/** An embedded store belongs to one machine, whose commands do their work themselves. */
async function lacksWorkers(store: Store): Promise<boolean> {
  return !isServerUrl(store.location) || (await runningWorkers(store)).length === 0;
}
