import { setTimeout as delay } from 'node:timers/promises';
import { isOutage } from '../../errors/is-outage.js';
import type { ImportOutcome } from '../../store/imports/import-outcome.js';
import { countFiles, fileOutcomes, pendingPositions } from '../../store/imports/pending-files.js';
import type { Store } from '../../store/store.js';

export interface ImportProgress {
  done: number;
  total: number;
  path: string;
  outcome: ImportOutcome;
}

export interface FollowOptions {
  /** After each file. */
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Every few seconds, with the lines that still wait and whether any came to its end since the last time. */
  tend?(pending: readonly number[], hasMoved: boolean): Promise<void>;
  signal?: AbortSignal | undefined;
}

/** Every line that waits makes a look longer: ten thousand are looked at twice a second, a few ten times. */
const [LOOK_MS, LOOK_MS_PER_FILE, LONGEST_LOOK_MS] = [100, 0.04, 1000];
const TEND_MS = 5000;
/** The store may be away for so long before the import is given up; its ledger stays, and it can be resumed. */
const PATIENCE_MS = 120_000;

/** Until every file has its outcome, or the signal comes. Looks at the ledger alone: it is true whatever becomes of the queue. */
export async function followImport(store: Store, importId: number, options: FollowOptions): Promise<void> {
  const total = await countFiles(store, importId);
  let pending = await pendingPositions(store, importId);
  let [tended, seen, moved] = [performance.now(), performance.now(), false];
  while (pending.length > 0 && !options.signal?.aborted) {
    await delay(
      Math.min(LOOK_MS + LOOK_MS_PER_FILE * pending.length, LONGEST_LOOK_MS),
      undefined,
      options.signal && { signal: options.signal },
    ).catch(() => undefined);
    try {
      const left = await pendingPositions(store, importId);
      await report(store, importId, { before: pending, left, total }, options);
      moved ||= left.length < pending.length;
      pending = left;
      if (performance.now() - tended > TEND_MS) {
        await options.tend?.(pending, moved);
        [tended, moved] = [performance.now(), false];
      }
      seen = performance.now();
    } catch (error) {
      if (!isOutage(error) || performance.now() - seen > PATIENCE_MS) throw error;
    }
  }
}

interface Step {
  before: readonly number[];
  left: readonly number[];
  total: number;
}

async function report(store: Store, importId: number, { before, left, total }: Step, { onProgress }: FollowOptions): Promise<void> {
  if (!onProgress || left.length === before.length) return;
  const waiting = new Set(left);
  const outcomes = await fileOutcomes(
    store,
    importId,
    before.filter((position) => !waiting.has(position)),
  );
  for (const [index, { path, outcome }] of outcomes.entries()) {
    onProgress({ done: total - before.length + index + 1, total, path, outcome });
  }
}
