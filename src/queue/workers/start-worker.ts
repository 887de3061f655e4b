import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Worker, type Job } from 'bullmq';
import pLimit from 'p-limit';
import { enterWorker, PULSE_MS, removeWorker, type NewWorker } from '../../store/imports/worker-register.js';
import { createBackend, type QueueOptions } from '../backend.js';
import { LOCK_MS, pauseAfter, QUEUE, type JobData } from '../jobs.js';
import { logChanges } from '../log-changes.js';
import { processJob, type JobContext, type Turns } from './process-job.js';
import { within } from '../within.js';

export interface ImportWorker extends NewWorker {
  /** Finishes the files at hand, or, after a while, leaves them to the next worker. */
  close(): Promise<void>;
}

/** So many files more are at hand than are read: a reader does not wait until what it read is stored. */
const STORED_BESIDE = 1;
const DEAD_CHECK_MS = 5000;
/** Deaths are counted in the ledger, which outlives the queue. */
const STALLED_EVER_SO_OFTEN = 1_000_000;
/** Shorter than the time after which service managers kill: 30 s in systemd's and Docker's configurations here. */
const CLOSE_PATIENCE_MS = 20_000;

/** Works off the jobs of a store, reading `concurrency` files at the same time, until it is closed. */
export async function startWorker(queue: QueueOptions, context: JobContext, concurrency: number): Promise<ImportWorker> {
  const { store, version, log } = context;
  const self: NewWorker = { id: randomUUID(), host: hostname(), pid: process.pid, extractorVersion: version, concurrency };
  await enterWorker(store, self);
  const turns: Turns = { reading: pLimit(concurrency), storing: pLimit(concurrency) };
  const worker = new Worker(
    QUEUE,
    (job: Job<JobData>, token?: string) => processJob(job, token, context, turns),
    {
      ...queue,
      name: self.id,
      concurrency: concurrency + STORED_BESIDE,
      lockDuration: LOCK_MS,
      stalledInterval: DEAD_CHECK_MS,
      maxStalledCount: STALLED_EVER_SO_OFTEN,
      runRetryDelay: 1000,
      settings: { backoffStrategy: pauseAfter },
    },
    createBackend,
  );
  worker.on('error', logChanges(log));
  worker.on('stalled', (jobId) => log.warn({ jobId }, 'taken up from a worker that ended'));
  const pulse = setInterval(() => void enterWorker(store, self).catch(() => undefined), PULSE_MS);
  return {
    ...self,
    async close() {
      clearInterval(pulse);
      await within(CLOSE_PATIENCE_MS, closeWhenReady(worker));
      await removeWorker(store, self.id).catch(() => undefined);
    },
  };
}

/** BullMQ's PostgreSQL backend, closed while it still connects, opens the session on which it listens afterwards and keeps the process alive with it. */
async function closeWhenReady(worker: Pick<Worker, 'waitUntilReady' | 'close'>): Promise<void> {
  await worker.waitUntilReady().catch(() => undefined);
  await worker.close();
}
