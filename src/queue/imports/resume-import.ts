import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve, sep } from 'node:path';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Originals } from '../../originals/open-originals.js';
import { uncopiedPaths } from '../../store/imports/incoming-keys.js';
import type { Receipt } from '../../store/imports/receipt.js';
import type { Store } from '../../store/store.js';
import { unfinishedFrom, unfinishedImports, unfinishedWithin } from '../../store/imports/unfinished-imports.js';
import { runImport, type RunOptions } from './run-import.js';

/**
 * Goes on with what was broken off of a folder of this host: whoever watches it
 * takes in what lies there anew, and nobody else would come for the old ledgers.
 */
export async function resumeWithin(store: Store, originals: Originals, folder: string, options: RunOptions): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const id of await unfinishedWithin(store, resolve(folder) + sep, hostname()))
    receipts.push(await runImport(id, { store, originals, ...options }));
  return receipts;
}

/**
 * Goes on with an import that was broken off; without its number, with the
 * latest of which this host has the files, or copies of them. Throws
 * 'import-not-found', 'import-none-unfinished', 'import-elsewhere'.
 */
export async function resumeImport(
  store: Store,
  originals: Originals,
  importId: number | undefined,
  options: RunOptions,
): Promise<Receipt> {
  const [latest] = importId === undefined ? await unfinishedFrom(store, hostname()) : [];
  const id = importId ?? latest;
  if (id === undefined) throw await noneHere(store);
  await expectFilesHere(store, id);
  return runImport(id, { store, originals, ...options });
}

async function noneHere(store: Store): Promise<KehoachError> {
  const [elsewhere] = await unfinishedImports(store);
  const waiting = elsewhere === undefined ? undefined : await uncopiedPaths(store, elsewhere);
  if (elsewhere === undefined || !waiting) return new KehoachError('import-none-unfinished');
  return new KehoachError('import-elsewhere', { import: elsewhere, host: waiting.host, file: waiting.paths[0] ?? '' });
}

/** Files of another host would be told as missing here. One that has them under the same paths, a container say, may go on with them. */
async function expectFilesHere(store: Store, importId: number): Promise<void> {
  const waiting = await uncopiedPaths(store, importId);
  if (!waiting) throw new KehoachError('import-not-found', { import: importId });
  const { host, paths } = waiting;
  if (host === hostname()) return;
  for (const file of paths) if (!existsSync(file)) throw new KehoachError('import-elsewhere', { import: importId, host, file });
}
