import { sql } from 'kysely';
import type { Store } from '../store.js';

export interface NewWorker {
  /** UUID. */
  id: string;
  host: string;
  pid: number;
  extractorVersion: string;
  concurrency: number;
}

export interface RunningWorker extends NewWorker {
  startedAt: string;
}

/** A worker says so every PULSE_MS; one that was silent for four pulses is taken for dead. */
export const PULSE_MS = 5000;

const alive = sql<boolean>`seen_at > now() - interval '20 seconds'`;

/** Enters the worker, or says that it still lives; also after the register was lost. */
export async function enterWorker({ db }: Store, { id, host, pid, extractorVersion, concurrency }: NewWorker): Promise<void> {
  await db
    .insertInto('workers')
    .values({ id, host, pid, concurrency, extractor_version: extractorVersion })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: sql`now()` }))
    .execute();
}

/** Takes the worker out, and with it those that ended without a word an hour ago. */
export async function removeWorker({ db }: Store, id: string): Promise<void> {
  await db
    .deleteFrom('workers')
    .where((where) => where.or([where('id', '=', id), sql<boolean>`seen_at < now() - interval '1 hour'`]))
    .execute();
}

export async function runningWorkers({ db }: Store): Promise<RunningWorker[]> {
  return db
    .selectFrom('workers')
    .select(['id', 'host', 'pid', 'extractor_version as extractorVersion', 'concurrency', 'started_at as startedAt'])
    .where(alive)
    .orderBy('started_at')
    .execute();
}
