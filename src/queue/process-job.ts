import { WaitingChildrenError, type Job } from 'bullmq';
import { failPoisonedFile, importFile, type ImportContext } from '../../pipelines/import-file.js';
import type { Logger } from '../log/create-log.js';
import { claimFile, handBackFile } from '../store/claim-file.js';
import { finishImport } from '../store/import-ledger.js';
import { FILE_JOB, type FileJobData, type ImportJobData, type JobData } from './jobs.js';

export interface JobContext extends ImportContext {
  log: Logger;
}

/** A file that ended so many workers does not get another. */
const MOST_WORKERS = 5;

/** What a worker does with a job. A job fails by an outage alone, and is then tried again. */
export async function processJob(job: Job<JobData>, token: string | undefined, context: JobContext): Promise<void> {
  if (job.name === FILE_JOB && 'position' in job.data) await processFile(job.data, context);
  else await processImport(job, job.data, token, context);
}

async function processFile(place: FileJobData, context: JobContext): Promise<void> {
  const file = await claimFile(context.store, place);
  if (!file) return;
  if (file.claims > MOST_WORKERS) return failPoisonedFile(file, context);
  try {
    const { outcome, reason, durationMs } = await importFile(file, context);
    context.log.info({ ...place, outcome, reason: reason?.code, ms: Math.round(durationMs) }, 'file');
  } catch (error) {
    // Where the ledger is what is out, the claim stays, and with it a count too many.
    await handBackFile(context.store, place).catch(() => undefined);
    context.log.warn({ ...place, err: error }, 'outage');
    throw error;
  }
}

/** Files may have been added meanwhile: then the import waits on. */
async function processImport(job: Job, { importId }: ImportJobData, token: string | undefined, { store, log }: JobContext): Promise<void> {
  if (await finishImport(store, importId)) log.info({ importId }, 'import finished');
  else if (await job.moveToWaitingChildren(token ?? '')) throw new WaitingChildrenError();
}
