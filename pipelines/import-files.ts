import { listFiles } from '../src/originals/list-files.js';
import type { Originals } from '../src/originals/open-originals.js';
import { enterFile, finishImport, startImport } from '../src/store/import-ledger.js';
import { thisOrigin } from '../src/store/import-origin.js';
import { loadReceipt } from '../src/store/load-receipt.js';
import type { ImportOutcome } from '../src/store/import-outcome.js';
import type { Receipt } from '../src/store/receipt.js';
import type { Store } from '../src/store/store.js';
import { importFile, type ReadRecord } from './import-file.js';

export interface ImportOptions {
  /** Throws a KehoachError where the file is at fault. */
  read: ReadRecord;
  /** Of the extractor behind `read`. */
  version: string;
  /** Larger files fail unread. */
  maxFileBytes: number;
  /** Take in papers with a secrecy mark. */
  allowSecret?: boolean;
  /** After each file. */
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the import after the file at hand; the rest stays pending. */
  signal?: AbortSignal;
}

export interface ImportProgress {
  done: number;
  total: number;
  path: string;
  outcome: ImportOutcome;
}

/**
 * Takes files, and folders with all that is in them, into the store. What is
 * wrong with a file is in the receipt; what is thrown ended the import.
 */
export async function importFiles(
  store: Store,
  originals: Originals,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Receipt> {
  const { files, skipped } = await listFiles(paths, [store.location, originals.location]);
  const origin = thisOrigin();
  const importId = await startImport(store, { paths: files, skipped, extractorVersion: options.version, ...origin });
  for (const [position, path] of files.entries()) {
    if (options.signal?.aborted) break;
    const entry = await importFile(path, { store, originals, origin, ...options });
    await enterFile(store, importId, position, entry);
    options.onProgress?.({ done: position + 1, total: files.length, path, outcome: entry.outcome });
  }
  await finishImport(store, importId);
  return loadReceipt(store, importId);
}
