import { WaitingChildrenError, type Job } from 'bullmq';
import { examineFile, keepExamined, poisoned, type Examined, type ImportContext } from '../../../pipelines/import-file.js';
import { keptFailures, mayYetBeRead } from '../../errors/kept-failures.js';
import { nameOfError } from '../../errors/name-of-error.js';
import type { Logger } from '../../log/create-log.js';
import { claimFile, handBackFile, type ClaimedFile } from '../../store/imports/claim-file.js';
import { finishImport, type FileEntry } from '../../store/imports/import-ledger.js';
import { uselessIncomingKeys } from '../../store/imports/incoming-keys.js';
import { claimWhileStoring } from './claim-while-storing.js';
import { FILE_JOB, type FileJobData, type ImportJobData, type JobData } from '../jobs.js';
import { unstageFile } from '../imports/stage-files.js';

export interface JobContext extends ImportContext {
  log: Logger;
  /** For figures: after each file that this process dealt with. */
  onEntry?: ((entry: FileEntry) => void) | undefined;
}

/** A file whose record ended so many workers does not get another. */
const MOST_WORKERS = 10;

/** So many at a time, in the order in which they come. */
type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** While files are read, those before them are stored. */
export interface Turns {
  readonly reading: Turn;
  readonly storing: Turn;
}

/** What a worker does with a job. A job fails by an outage alone, and is then tried again. */
export async function processJob(job: Job<JobData>, token: string | undefined, context: JobContext, turns: Turns): Promise<void> {
  if (job.name === FILE_JOB && 'position' in job.data) await processFile(job.data, context, turns);
  else await processImport(job, job.data, token, context);
}

async function processFile(place: FileJobData, context: JobContext, { reading, storing }: Turns): Promise<void> {
  let file: ClaimedFile | undefined;
  try {
    const examined = await reading(async () => {
      file = await claimFile(context.store, place);
      return file && examine(file, context);
    });
    if (file && examined) await keep(file, examined, context, storing);
  } catch (error) {
    // Where the ledger is what is out, the claim stays, and with it a count too many.
    if (file) await handBackFile(context.store, place).catch(() => undefined);
    context.log.warn({ ...place, reason: nameOfError(error) }, 'outage');
    throw error;
  }
}

function examine(file: ClaimedFile, context: JobContext): Promise<Examined> | Examined {
  if (file.claims > MOST_WORKERS) return poisoned(file);
  if (file.claims === 1) return examineFile(file, context);
  return examineFile(file, { ...context, read: claimWhileStoring(file, context.store, context.read) });
}

async function keep(file: ClaimedFile, examined: Examined, context: JobContext, storing: Turn): Promise<void> {
  const entry = await storing(() => keepExamined(file, examined, context));
  if (!mayYetBeRead(entry)) await unstageFile(context.store, context.originals, file);
  context.onEntry?.(entry);
  const { importId, position } = file;
  context.log.info({ importId, position, outcome: entry.outcome, reason: entry.reason?.code, ms: Math.round(entry.durationMs) }, 'file');
}

/** Files may have been added meanwhile: then the import waits on. */
async function processImport(
  job: Job,
  { importId }: ImportJobData,
  token: string | undefined,
  { store, originals, log }: JobContext,
): Promise<void> {
  for (const file of await uselessIncomingKeys(store, importId, keptFailures)) await unstageFile(store, originals, file);
  if (await finishImport(store, importId)) log.info({ importId }, 'import finished');
  else if (await job.moveToWaitingChildren(token ?? '')) throw new WaitingChildrenError();
}
