import { resolve } from 'node:path';
import type { Originals } from '../../originals/open-originals.js';
import { thisOrigin } from '../../store/imports/import-origin.js';
import type { Receipt } from '../../store/imports/receipt.js';
import type { Store } from '../../store/store.js';
import { unfinishedOf } from '../../store/imports/unfinished-imports.js';
import { beginImport } from './begin-import.js';
import { gatherFiles } from './gather-files.js';
import { runImport, type RunOptions } from './run-import.js';

export interface ImportOptions extends RunOptions {
  /** Take in papers with a secrecy mark. */
  allowSecret?: boolean;
}

/**
 * Takes files, and folders with all that is in them, into the store. What is
 * wrong with a file is in the receipt; what is thrown ended the import, which
 * can be resumed. One of the same paths that was broken off is resumed beside it.
 */
export async function importFiles(
  store: Store,
  originals: Originals,
  paths: readonly string[],
  { allowSecret = false, ...options }: ImportOptions,
): Promise<Receipt> {
  const exclude = [store.location, originals.location];
  const given = paths.map((path) => resolve(path));
  const origin = thisOrigin();
  const brokenOff = await unfinishedOf(store, given, origin.importedFrom);
  const { importId } = await beginImport(
    { store, originals },
    { paths: given, extractorVersion: options.version, allowSecret, ...origin },
    (gathered) => gatherFiles(originals, paths, { exclude, maxFileBytes: options.maxFileBytes }, gathered),
  );
  return runImport(importId, { store, originals, ...options }, brokenOff);
}
