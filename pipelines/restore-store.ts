import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { z } from 'zod';
import { KehoachError } from '../src/errors/kehoach-error.js';
import type { Originals } from '../src/originals/open-originals.js';
import { fillTables, type Filling } from '../src/store/backup/fill-tables.js';
import { openEmptyStore } from '../src/store/backup/open-empty-store.js';
import { completeSchema, COMPLETE, MANIFEST, manifestSchema, ORIGINAL, TABLE, type Complete, type Manifest } from './backup/format.js';

export interface Restored {
  originals: number;
  /** ISO 8601 in UTC. */
  madeAt: string;
  version: string;
}

/**
 * Makes a store of a backup, at a place where there is none yet. The records
 * are there whole or not at all; what is damaged or cut off is refused.
 *
 * @throws KehoachError "backup-unreadable", "store-not-empty", "store-newer"
 */
export async function restoreStore(file: string, location: string, originals: Originals): Promise<Restored> {
  const entries = openBackup(file);
  const { value: first } = await entries.next();
  if (!first || first.name !== MANIFEST) throw unreadable(file, MANIFEST);
  const manifest = parse(manifestSchema, first.content, file, MANIFEST);
  const store = await openEmptyStore(location, manifest.migrations);
  try {
    const { originals: kept } = await fillTables(store, (filling) => fillFrom(entries, manifest, filling, originals, file));
    await store.bringUpToDate();
    return { originals: kept, madeAt: manifest.madeAt, version: manifest.version };
  } finally {
    await store.close();
  }
}

interface BackupEntry {
  name: string;
  content: Buffer;
}

/** Tables and originals as they come; the sums at the end say whether all of it came. */
async function fillFrom(entries: AsyncIterable<BackupEntry>, { tables }: Manifest, filling: Filling, originals: Originals, file: string): Promise<Complete> {
  const sums = new Map<string, Hash>(tables.map(({ name }) => [name, createHash('sha256')]));
  let kept = 0;
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
    } else if (name === COMPLETE) {
      const complete = parse(completeSchema, content, file, name);
      const wrong = tables.find((one) => sums.get(one.name)?.digest('hex') !== complete.tables[one.name]);
      if (wrong || kept !== complete.originals) throw unreadable(file, wrong?.name ?? 'originals');
      return complete;
    } else throw unreadable(file, name);
  }
  throw unreadable(file, COMPLETE);
}

/** What is no backup, damaged or cut off is told when it is met. */
async function* openBackup(file: string): AsyncGenerator<BackupEntry> {
  const archive = extract();
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  for (const stream of [source, unpacked]) stream.once('error', (error: Error) => archive.destroy(error));
  unpacked.pipe(archive);
  try {
    for await (const entry of archive) yield { name: entry.header.name, content: await buffer(entry) };
  } catch (cause) {
    throw new KehoachError('backup-unreadable', { file, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  } finally {
    source.destroy();
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, content: Buffer, file: string, name: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(content.toString()));
  } catch (cause) {
    throw new KehoachError('backup-unreadable', { file, reason: name }, { cause });
  }
}

function unreadable(file: string, reason: string): KehoachError {
  return new KehoachError('backup-unreadable', { file, reason });
}
