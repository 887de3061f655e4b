import { once } from 'node:events';
import { statusOf } from '../engine-status.js';
import { createMetrics } from './metrics.js';
import { openQueue } from '../open-queue.js';
import type { JobContext } from './process-job.js';
import type { RunOptions } from '../imports/run-import.js';
import { serveHealth } from './serve-health.js';
import { startWorker, type ImportWorker } from './start-worker.js';

type Context = Pick<JobContext, 'store' | 'originals'> & Omit<RunOptions, 'onProgress' | 'onPage' | 'signal'> & { signal: AbortSignal };

/**
 * A worker until the signal comes; it then finishes the files at hand, or hands
 * them back. `onReady` is told the port of health and metrics, where one was asked for.
 */
export async function runWorker(context: Context, port: number | undefined, onReady: (port: number | undefined) => void): Promise<void> {
  const { store, redisUrl, log, concurrency, signal } = context;
  const queue = await openQueue(store, redisUrl, log);
  const metrics = createMetrics();
  let worker: ImportWorker | undefined;
  try {
    worker = await startWorker(queue.options, { ...context, onEntry: metrics.count }, concurrency);
    const health = port === undefined ? undefined : await serveHealth(port, metrics, () => statusOf(store, queue));
    onReady(health?.port);
    if (!signal.aborted) await once(signal, 'abort');
    await health?.close();
  } finally {
    await worker?.close();
    await queue.close();
  }
}
