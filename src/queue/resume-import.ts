import { hostname } from 'node:os';
import { resolve, sep } from 'node:path';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Originals } from '../originals/open-originals.js';
import { hasImport } from '../store/has-import.js';
import type { Receipt } from '../store/receipt.js';
import type { Store } from '../store/store.js';
import { unfinishedImports, unfinishedWithin } from '../store/unfinished-imports.js';
import { runImport, type RunOptions } from './run-import.js';

/**
 * Goes on with what was broken off of a folder of this host: whoever watches it
 * takes in what lies there anew, and nobody else would come for the old ledgers.
 */
export async function resumeWithin(store: Store, originals: Originals, folder: string, options: RunOptions): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const id of await unfinishedWithin(store, resolve(folder) + sep, hostname())) receipts.push(await runImport(id, { store, originals, ...options }));
  return receipts;
}

/**
 * Goes on with an import that was broken off; without its number, with the
 * latest. Throws 'import-not-found', 'import-none-unfinished'.
 */
export async function resumeImport(store: Store, originals: Originals, importId: number | undefined, options: RunOptions): Promise<Receipt> {
  const [latest] = importId === undefined ? await unfinishedImports(store) : [];
  const id = importId ?? latest;
  if (id === undefined) throw new KehoachError('import-none-unfinished');
  if (!(await hasImport(store, id))) throw new KehoachError('import-not-found', { import: id });
  return runImport(id, { store, originals, ...options });
}
