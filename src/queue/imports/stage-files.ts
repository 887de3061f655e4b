import pLimit from 'p-limit';
import { failureOf } from '../../../pipelines/import-file.js';
import { isOutage } from '../../errors/is-outage.js';
import type { Originals } from '../../originals/open-originals.js';
import { readFileWithin } from '../../originals/read-file.js';
import { enterFile } from '../../store/imports/import-ledger.js';
import { replaceIncomingKey, waitingPaths, type WaitingFile } from '../../store/imports/incoming-keys.js';
import type { Store } from '../../store/store.js';

/** Disks and object stores take several copies in the time of one. */
const COPIES_AT_ONCE = 8;

/**
 * Copies what waits to where the workers of every host find it. A copy that
 * is there stays, for a worker may be about to read it; one that the storage
 * lost is made again, but for an upload, of which there is no other. What
 * cannot be read here has failed: a worker of another host would not find it,
 * or find another file under its path.
 */
export async function stageFiles(store: Store, originals: Originals, importId: number, maxFileBytes: number): Promise<void> {
  const inTurn = pLimit(COPIES_AT_ONCE);
  const files = await waitingPaths(store, importId);
  await Promise.all(files.map((file) => inTurn(stageFile, store, originals, file, maxFileBytes))).finally(inTurn.clearQueue);
}

async function stageFile(store: Store, { incoming }: Originals, file: WaitingFile, maxFileBytes: number): Promise<void> {
  if (file.incomingKey !== null && (await incoming.has(file.incomingKey))) return;
  const bytes = await readFileWithin(file.path, maxFileBytes).catch(async (error: unknown) => {
    if (isOutage(error)) throw error;
    await enterFile(store, file, { ...failureOf(error, file.path, null), durationMs: 0 });
  });
  if (!bytes) return;
  const copy = await incoming.stage(bytes);
  if (!(await replaceIncomingKey(store, file, copy))) await incoming.remove(copy);
}

/** Removes the copy of a file that has its outcome. */
export async function unstageFile(
  store: Store,
  { incoming }: Originals,
  file: Pick<WaitingFile, 'importId' | 'position' | 'incomingKey'>,
): Promise<void> {
  if (file.incomingKey === null) return;
  await incoming.remove(file.incomingKey);
  await replaceIncomingKey(store, file, null);
}
