import { resolve } from 'node:path';
import { listFiles } from '../originals/list-files.js';
import type { Originals } from '../originals/open-originals.js';
import { startImport } from '../store/import-ledger.js';
import { thisOrigin } from '../store/import-origin.js';
import type { Receipt } from '../store/receipt.js';
import type { Store } from '../store/store.js';
import { runImport, type RunOptions } from './run-import.js';

export interface ImportOptions extends RunOptions {
  /** Take in papers with a secrecy mark. */
  allowSecret?: boolean;
}

/**
 * Takes files, and folders with all that is in them, into the store. What is
 * wrong with a file is in the receipt; what is thrown ended the import, which
 * can be resumed.
 */
export async function importFiles(
  store: Store,
  originals: Originals,
  paths: readonly string[],
  { allowSecret = false, ...options }: ImportOptions,
): Promise<Receipt> {
  const { files, skipped } = await listFiles(paths, [store.location, originals.location]);
  const importId = await startImport(store, {
    paths: paths.map((path) => resolve(path)),
    files: files.map((path) => ({ path })),
    skipped,
    extractorVersion: options.version,
    allowSecret,
    ...thisOrigin(),
  });
  return runImport(importId, { store, originals, ...options });
}
