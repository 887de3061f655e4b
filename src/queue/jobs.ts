import type { LedgerPlace } from '../store/imports/import-ledger.js';

/** The one queue of a store. */
export const QUEUE = 'kehoach';

/** A child of the flow. It names a line of the ledger, and the ledger says all else. */
export const FILE_JOB = 'file';
/** The parent of the flow: what is to be done when every file has its outcome. */
export const IMPORT_JOB = 'import';

export type FileJobData = LedgerPlace;
export type ImportJobData = Pick<LedgerPlace, 'importId'>;
export type JobData = FileJobData | ImportJobData;

/** The same for the same line of the ledger, so that a job that is added twice is there once. */
export function fileJobId({ importId, position }: LedgerPlace): string {
  return `import-${importId}-file-${position}`;
}

export function importJobId(importId: number): string {
  return `import-${importId}`;
}

/** The queue forgets what is done: the ledger remembers. */
const FORGOTTEN = { removeOnComplete: true, removeOnFail: true } as const;

/** Only an outage makes a job fail, and no outage makes a file fail: it is tried until the outage is over. */
export const FILE_JOB_OPTIONS = {
  ...FORGOTTEN,
  attempts: 2 ** 31 - 1,
  backoff: { type: 'outage' },
} as const;

export const IMPORT_JOB_OPTIONS = FILE_JOB_OPTIONS;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** 0.5, 1, 2, 4 … 30 s, give or take a quarter, so that not all come back at once. */
export function pauseAfter(attempts: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 10), LONGEST_PAUSE_MS);
  return Math.round(pause * (0.75 + Math.random() / 2));
}

/**
 * A worker says every LOCK_MS / 2 that it is still at a file. Reading runs in
 * other processes, so that nothing here keeps it from saying so; whoever was
 * silent for LOCK_MS is taken for dead, and its files go to the next.
 */
export const LOCK_MS = 10_000;
