import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import { Temporal } from 'temporal-polyfill';
import { errorCode } from '../src/errors/error-code.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { reasonOf } from '../src/errors/reason-of.js';
import type { Originals } from '../src/originals/open-originals.js';
import { dumpTables, type Dump } from '../src/store/backup/dump-tables.js';
import type { TableCopy } from '../src/store/backup/list-tables.js';
import type { Store } from '../src/store/store.js';
import { COMPLETE, MANIFEST, REGISTER, type Complete, type Manifest } from './backup/format.js';

export interface BackedUp {
  file: string;
  plans: number;
  originals: number;
  /** Whether a register of one's own was there to be taken along. */
  hasRegister: boolean;
  /** Ids of plans whose original is gone or damaged: the backup holds their records alone. */
  withoutOriginal: string[];
}

export interface BackupOptions {
  version: string;
  /** The file of one's own instruments, if it is there. */
  register?: string | undefined;
}

/**
 * Writes all that a store holds into one file, as it stands at one moment,
 * whoever works meanwhile: records, ledger, corrections, audit trail, originals;
 * and the register of instruments that is kept beside it. Under its name there is the whole backup or none.
 */
export async function backUpStore(store: Store, originals: Originals, file: string, options: BackupOptions): Promise<BackedUp> {
  const partial = `${file}.partial`;
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(partial, { flush: true })).catch((cause: unknown) => {
    throw new KehoachError('backup-unwritable', { file, reason: reasonOf(cause) }, { cause });
  });
  try {
    const packed = dumpTables(store, (dump) => packAll(archive, dump, originals, options)).catch(async (error: unknown) => {
      if (archive.destroyed) await written; // that is the reason then
      archive.destroy();
      throw error;
    });
    const [result] = await Promise.all([packed, written]);
    await rename(partial, file);
    return { file, ...result };
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function packAll(
  archive: Pack,
  dump: Dump,
  originals: Originals,
  { version, register }: BackupOptions,
): Promise<Omit<BackedUp, 'file'>> {
  const { migrations, tables, planIds } = dump;
  const manifest: Manifest = { kehoachBackup: 1, version, madeAt: Temporal.Now.instant().toString(), migrations, tables };
  await add(archive, MANIFEST, JSON.stringify(manifest));
  const complete: Complete = { tables: {}, originals: 0 };
  for (const table of tables) complete.tables[table.name] = await packTable(archive, dump, table);
  const withoutOriginal: string[] = [];
  for (const id of planIds) {
    const bytes = await originals.get(id).catch(damaged);
    if (!bytes) withoutOriginal.push(id);
    else await add(archive, `originals/${id}`, bytes);
  }
  complete.originals = planIds.length - withoutOriginal.length;
  const own = register === undefined ? undefined : await readFile(register).catch(absent);
  if (own) {
    complete.register = createHash('sha256').update(own).digest('hex');
    await add(archive, REGISTER, own);
  }
  await add(archive, COMPLETE, JSON.stringify(complete));
  archive.finalize();
  return { plans: planIds.length, originals: complete.originals, hasRegister: own !== undefined, withoutOriginal };
}

/** Gives the SHA-256 of what was copied. */
async function packTable(archive: Pack, dump: Dump, table: TableCopy): Promise<string> {
  const hash = createHash('sha256');
  let position = 0;
  for await (const piece of dump.copyOut(table)) {
    hash.update(piece);
    position += 1;
    await add(archive, `tables/${table.name}/${position}`, piece);
  }
  return hash.digest('hex');
}

/** Waits until the file has taken it: a backup needs no more memory than its largest original. */
async function add(archive: Pack, name: string, content: string | Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const closed = (): void => reject(new Error('the archive was closed'));
    archive.once('close', closed);
    archive.entry({ name }, content, (error) => {
      archive.off('close', closed);
      if (error) reject(error);
      else resolve();
    });
  });
}

function absent(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}

function damaged(error: unknown): undefined {
  if (!(error instanceof KehoachError) || error.code !== 'original-damaged') throw error;
}
