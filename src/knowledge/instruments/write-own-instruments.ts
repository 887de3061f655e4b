import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { KehoachError } from '../../errors/kehoach-error.js';
import { reasonOf } from '../../errors/reason-of.js';
import { ownColumns, type OwnRow } from './own-columns.js';

/**
 * Writes a person's own file of instruments anew, so that `readOwnRows` reads
 * the same rows: whole or not at all, for it is read while it is written.
 *
 * @throws KehoachError "instruments-unwritable"
 */
export async function writeOwnRows(file: string, rows: readonly OwnRow[]): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, stringify([...rows], { header: true, columns: [...ownColumns], bom: true }), { flush: true });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new KehoachError('instruments-unwritable', { file, reason: reasonOf(error) }, { cause: error });
  }
}
