import { isServerUrl } from '../../config/is-server-url.js';
import type { Originals } from '../../originals/open-originals.js';
import { pendingPositions } from '../../store/imports/pending-files.js';
import type { Store } from '../../store/store.js';
import type { ImportQueue } from '../open-queue.js';
import { stageFiles } from './stage-files.js';

export interface EnqueueContext {
  store: Store;
  originals: Originals;
  maxFileBytes: number;
}

/** What waits in an import comes into the queue. Workers of other hosts get copies: an embedded store alone has none. */
export async function enqueueImport(
  importId: number,
  queue: ImportQueue,
  { store, originals, maxFileBytes }: EnqueueContext,
): Promise<void> {
  if (isServerUrl(store.location)) await stageFiles(store, originals, importId, maxFileBytes);
  await queue.add(importId, await pendingPositions(store, importId));
}
