import { setTimeout as delay } from 'node:timers/promises';
import { nameOfError } from '../../errors/name-of-error.js';
import { finishImport } from '../../store/imports/import-ledger.js';
import { enqueueImport, type EnqueueContext } from './enqueue-import.js';
import { followImport } from './follow-import.js';
import { pauseAfter } from '../jobs.js';
import type { ImportQueue } from '../open-queue.js';
import type { JobContext } from '../workers/process-job.js';

/** Imports that a program sees to beside whatever else it does. */
export interface SeenImports {
  /** Sees to it that what waits in an import is in the queue, until every file has its outcome. */
  takeUp(importId: number): void;
  /** The rest waits for whoever takes it up next. */
  close(): Promise<void>;
}

export function seeImports(queue: ImportQueue, context: EnqueueContext & Pick<JobContext, 'log'>): SeenImports {
  const { store, log } = context;
  const stop = new AbortController();
  const seenTo = new Map<number, Promise<void>>();

  /** Whatever goes wrong, the ledger says that files wait: nobody else would come for them. */
  async function see(importId: number): Promise<void> {
    for (let attempts = 1; !stop.signal.aborted; attempts += 1) {
      try {
        return await seeToItsEnd(importId);
      } catch (error) {
        log.warn({ importId, reason: nameOfError(error) }, 'import');
        await delay(pauseAfter(attempts), undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
  }

  async function seeToItsEnd(importId: number): Promise<void> {
    await enqueueImport(importId, queue, context);
    const tend = async (pending: readonly number[], hasMoved: boolean): Promise<void> => {
      if (!hasMoved) await queue.add(importId, pending);
    };
    await followImport(store, importId, { tend, signal: stop.signal });
    if (await finishImport(store, importId)) await queue.forget(importId);
  }

  return {
    /** Once more after it is seen to: files may have been let in again behind the look at the last one. */
    takeUp(importId) {
      const seen = (seenTo.get(importId) ?? Promise.resolve())
        .then(() => see(importId))
        .finally(() => {
          if (seenTo.get(importId) === seen) seenTo.delete(importId);
        });
      seenTo.set(importId, seen);
    },
    async close() {
      stop.abort();
      await Promise.all(seenTo.values());
    },
  };
}
