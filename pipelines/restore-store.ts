import { createHash, type Hash } from 'node:crypto';
import type { Originals } from '../src/originals/open-originals.js';
import { fillTables, type Filling } from '../src/store/backup/fill-tables.js';
import { openEmptyStore } from '../src/store/backup/open-empty-store.js';
import {
  completeSchema,
  COMPLETE,
  MANIFEST,
  manifestSchema,
  ORIGINAL,
  REGISTER,
  TABLE,
  type Complete,
  type Manifest,
} from './backup/format.js';
import { putRegister } from './backup/put-register.js';
import { parseEntry, readBackup, unreadable, type BackupEntry } from './backup/read-backup.js';

export interface Restored {
  originals: number;
  /** ISO 8601 in UTC. */
  madeAt: string;
  version: string;
  /** What became of the register of one's own: there was none, it is where the store looks for it, or nowhere for want of a place. */
  register: 'none' | 'restored' | 'left';
}

/** Where what is no table goes. */
export interface RestoreTargets {
  originals: Originals;
  /** Where the new store looks for a file of one's own instruments. */
  register?: string | undefined;
}

/**
 * Makes a store of a backup, at a place where there is none yet. The records
 * are there whole or not at all; what is damaged or cut off is refused.
 *
 * @throws KehoachError "backup-unreadable", "store-not-empty", "store-newer", "instruments-unwritable"
 */
export async function restoreStore(file: string, location: string, targets: RestoreTargets): Promise<Restored> {
  const entries = readBackup(file);
  const { value: first } = await entries.next();
  if (!first || first.name !== MANIFEST) throw unreadable(file, MANIFEST);
  const manifest = parseEntry(manifestSchema, first, file);
  const store = await openEmptyStore(location, manifest.migrations);
  try {
    const filled = await fillTables(store, (filling) => fillFrom(entries, manifest, { filling, ...targets }, file));
    await store.bringUpToDate();
    return { ...filled, madeAt: manifest.madeAt, version: manifest.version };
  } finally {
    await store.close();
  }
}

/** Tables and originals as they come; the sums at the end say whether all of it came. */
async function fillFrom(
  entries: AsyncIterable<BackupEntry>,
  { tables }: Manifest,
  { filling, originals, register }: RestoreTargets & { filling: Filling },
  file: string,
): Promise<Pick<Restored, 'originals' | 'register'>> {
  const sums = new Map<string, Hash>(tables.map(({ name }) => [name, createHash('sha256')]));
  let kept = 0;
  let own: Buffer | undefined;
  for await (const { name, content } of entries) {
    const [, tableName] = TABLE.exec(name) ?? [];
    const [, originalId] = ORIGINAL.exec(name) ?? [];
    const table = tables.find((one) => one.name === tableName);
    if (table) {
      sums.get(table.name)?.update(content);
      await filling.copyIn(table, content);
    } else if (originalId !== undefined) {
      if ((await originals.put(content)) !== originalId) throw unreadable(file, name);
      kept += 1;
    } else if (name === REGISTER) {
      own = content;
    } else if (name === COMPLETE) {
      const wrong = whatDiffers(parseEntry(completeSchema, { name, content }, file), sums, kept, own);
      if (wrong !== undefined) throw unreadable(file, wrong);
      return { originals: kept, register: await restoreRegister(own, register) };
    } else throw unreadable(file, name);
  }
  throw unreadable(file, COMPLETE);
}

async function restoreRegister(own: Buffer | undefined, file: string | undefined): Promise<Restored['register']> {
  if (own === undefined) return 'none';
  return (await putRegister(own, file)) ? 'restored' : 'left';
}

/** The first thing of which not all came, or other bytes. */
function whatDiffers(
  complete: Complete,
  sums: ReadonlyMap<string, Hash>,
  originals: number,
  register: Buffer | undefined,
): string | undefined {
  const table = [...sums].find(([name, sum]) => sum.digest('hex') !== complete.tables[name]);
  if (table) return table[0];
  if (originals !== complete.originals) return 'originals';
  const sum = register && createHash('sha256').update(register).digest('hex');
  return sum === complete.register ? undefined : REGISTER;
}
