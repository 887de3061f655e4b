import { FlowProducer, Queue, type FlowJob } from 'bullmq';
import type { Store } from '../store/store.js';
import { createBackend, queueOptions, type QueueOptions } from './backend.js';
import { FILE_JOB, FILE_JOB_OPTIONS, fileJobId, IMPORT_JOB, IMPORT_JOB_OPTIONS, importJobId, QUEUE } from './jobs.js';

/** How many jobs are added in one step: a single step of ten thousand would hold up everybody else. */
const CHUNK = 500;

/** The jobs of a store, as those see them who add and watch. */
export interface ImportQueue {
  readonly options: QueueOptions;
  /** One flow: the import, and below it a child for each of these lines of its ledger. What is there already is left. */
  add(importId: number, positions: readonly number[]): Promise<void>;
  /** Takes out the files of an import that nobody has begun. */
  withdraw(importId: number): Promise<void>;
  counts(): Promise<QueueCounts>;
  close(): Promise<void>;
}

export interface QueueCounts {
  waiting: number;
  active: number;
  /** Waiting for the end of an outage. */
  delayed: number;
}

export async function openQueue(store: Store, redisUrl: string | undefined, onError: (error: Error) => void): Promise<ImportQueue> {
  const options = await queueOptions(store, redisUrl);
  const flows = new FlowProducer(options, createBackend).on('error', onError);
  const queue = new Queue(QUEUE, options, createBackend).on('error', onError);
  return {
    options,
    async add(importId, positions) {
      for (let first = 0; first < positions.length; first += CHUNK) {
        await flows.add(flowOf(importId, positions.slice(first, first + CHUNK)));
      }
    },
    async withdraw(importId) {
      const parent = await queue.getJob(importJobId(importId));
      await parent?.removeUnprocessedChildren();
    },
    async counts() {
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
      return { waiting, active, delayed };
    },
    async close() {
      await Promise.all([flows.close(), queue.close()]);
    },
  };
}

function flowOf(importId: number, positions: readonly number[]): FlowJob {
  return {
    name: IMPORT_JOB,
    queueName: QUEUE,
    data: { importId },
    opts: { jobId: importJobId(importId), ...IMPORT_JOB_OPTIONS },
    children: positions.map((position) => ({
      name: FILE_JOB,
      queueName: QUEUE,
      data: { importId, position },
      opts: { jobId: fileJobId({ importId, position }), ...FILE_JOB_OPTIONS },
    })),
  };
}
