import { FlowProducer, Queue, type Job } from 'bullmq';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Logger } from '../log/create-log.js';
import type { Store } from '../store/store.js';
import { createBackend, queueOptions, withoutPassword, type QueueOptions } from './backend.js';
import { importFlow } from './import-flow.js';
import { importJobId, LOCK_MS, QUEUE, type JobData } from './jobs.js';
import { logChanges } from './log-changes.js';
import { removeUnlocked } from './remove-unlocked.js';
import { within } from './within.js';

/** How many jobs are added in one step: a single step of ten thousand would hold up everybody else. */
const CHUNK = 500;

const REACH_MS = 10_000;
/** A queue that is away does not hold up the end of a command. */
const CLOSE_MS = 5000;
/** Longer than a lock. */
const FORGET_MS = LOCK_MS + 5000;

/** The jobs of a store, as those see them who add and watch. */
export interface ImportQueue {
  readonly options: QueueOptions;
  /** For boards that show it. */
  readonly jobs: ReturnType<typeof createJobs>;
  /** One flow: the import, and below it a child for each of these lines of its ledger. What is there already is left. */
  add(importId: number, positions: readonly number[]): Promise<void>;
  /** Takes out the files of an import that nobody has begun. */
  withdraw(importId: number): Promise<void>;
  /**
   * Takes out the import itself, when every file has its outcome: nothing is
   * left to be done for it. What a worker had at hand when it was killed is its
   * own until its lock expires, and is waited for so long.
   */
  forget(importId: number, patience?: number): Promise<void>;
  /** The imports of which a worker has something at hand, or had when it was killed. */
  active(): Promise<ReadonlySet<number>>;
  counts(): Promise<QueueCounts>;
  close(): Promise<void>;
}

export interface QueueCounts {
  waiting: number;
  active: number;
  /** Waiting for the end of an outage. */
  delayed: number;
}

/** Throws 'queue-unreachable'. What goes wrong later goes to the log, and is tried again. */
export async function openQueue(store: Store, redisUrl: string | undefined, log: Logger): Promise<ImportQueue> {
  const options = await queueOptions(store, redisUrl);
  const onError = logChanges(log);
  const flows = new FlowProducer(options, createBackend).on('error', onError);
  const queue = createJobs(options).on('error', onError);
  const close = (): Promise<unknown> => within(CLOSE_MS, Promise.all([flows.close(), queue.close()]));
  await reached(queue, options, close);
  return {
    options,
    jobs: queue,
    async add(importId, positions) {
      for (let first = 0; first < positions.length; first += CHUNK) {
        await flows.add(importFlow(importId, positions.slice(first, first + CHUNK)));
      }
    },
    async withdraw(importId) {
      const parent = await within(CLOSE_MS, queue.getJob(importJobId(importId)));
      if (parent) await within(CLOSE_MS, parent.removeUnprocessedChildren());
    },
    async forget(importId, patience = FORGET_MS) {
      await within(patience + CLOSE_MS, removeUnlocked(queue, importJobId(importId), patience));
    },
    async active() {
      const jobs: Job<JobData>[] = await queue.getActive();
      return new Set(jobs.map(({ data }) => data.importId));
    },
    async counts() {
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
      return { waiting, active, delayed };
    },
    async close() {
      await close();
    },
  };
}

function createJobs(options: QueueOptions) {
  return new Queue(QUEUE, options, createBackend);
}

/** The part of a queue that is asked whether it is there. */
interface Reachable {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
}

async function reached(queue: Reachable, { connection }: QueueOptions, close: () => Promise<unknown>): Promise<void> {
  let reason = 'no answer';
  queue.on('error', ({ message }) => (reason = message || reason));
  const isReady = await within(
    REACH_MS,
    queue.waitUntilReady().then(() => true),
  );
  if (isReady) return;
  await close();
  throw new KehoachError('queue-unreachable', { queue: withoutPassword(connection), reason });
}
