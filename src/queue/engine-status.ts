import type { Logger } from '../log/create-log.js';
import { ledgerFigures, type LedgerFigures } from '../store/imports/ledger-figures.js';
import type { Store } from '../store/store.js';
import { runningWorkers, type RunningWorker } from '../store/imports/worker-register.js';
import { withoutPassword } from './backend.js';
import { openQueue, type ImportQueue, type QueueCounts } from './open-queue.js';

export interface EngineStatus {
  queue: QueueCounts & { kind: 'redis' | 'postgres'; address: string };
  workers: RunningWorker[];
  files: LedgerFigures;
}

/** What waits, who works, how fast, what failed. */
export async function engineStatus(store: Store, redisUrl: string | undefined, log: Logger): Promise<EngineStatus> {
  const queue = await openQueue(store, redisUrl, log);
  try {
    return await statusOf(store, queue);
  } finally {
    await queue.close();
  }
}

export async function statusOf(store: Store, queue: ImportQueue): Promise<EngineStatus> {
  const { connection } = queue.options;
  const [counts, workers, files] = await Promise.all([queue.counts(), runningWorkers(store), ledgerFigures(store)]);
  return { queue: { kind: connection.kind, address: withoutPassword(connection), ...counts }, workers, files };
}
