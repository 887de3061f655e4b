import type { FlowJob } from 'bullmq';
import { FILE_JOB, FILE_JOB_OPTIONS, fileJobId, IMPORT_JOB, IMPORT_JOB_OPTIONS, importJobId, QUEUE } from './jobs.js';

/** The job of an import and below it those of these lines of its ledger. */
export function importFlow(importId: number, positions: readonly number[]): FlowJob {
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
