import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Originals } from '../../originals/open-originals.js';
import type { Actor } from '../../store/audit-trail.js';
import { hasImport } from '../../store/imports/has-import.js';
import { pendingPositions } from '../../store/imports/pending-files.js';
import { failedFiles, reopenFiles, type FailedFile } from '../../store/imports/reopen-files.js';
import type { Store } from '../../store/store.js';

/**
 * Lets the files of an import that failed wait once more: those of which a
 * copy was kept, and those that still lie where they were on this host. Gives
 * how many files of the import wait now; somebody must see to it that they come
 * into the queue. Throws 'import-not-found', and 'import-not-retriable' where
 * none waits.
 */
export async function retryFailed(store: Store, { incoming }: Originals, importId: number, by: Actor): Promise<number> {
  if (!(await hasImport(store, importId))) throw new KehoachError('import-not-found', { import: importId });
  const positions: number[] = [];
  for (const file of await failedFiles(store, importId)) if (await isThere(file, incoming)) positions.push(file.position);
  if (positions.length > 0) await reopenFiles(store, importId, positions, by);
  const { length: pending } = await pendingPositions(store, importId);
  if (pending === 0) throw new KehoachError('import-not-retriable', { import: importId });
  return pending;
}

async function isThere({ path, incomingKey, host }: FailedFile, incoming: Originals['incoming']): Promise<boolean> {
  if (incomingKey !== null) return incoming.has(incomingKey);
  return (
    host === hostname() &&
    stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    )
  );
}
