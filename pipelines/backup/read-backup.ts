import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { z } from 'zod';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import { reasonOf } from '../../src/errors/reason-of.js';

export interface BackupEntry {
  name: string;
  content: Buffer;
}

/** The entries of a backup as they come; what is no backup, damaged or cut off is told when it is met. */
export async function* readBackup(file: string): AsyncGenerator<BackupEntry> {
  const archive = extract();
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  for (const stream of [source, unpacked]) stream.once('error', (error: Error) => archive.destroy(error));
  unpacked.pipe(archive);
  try {
    for await (const entry of archive) yield { name: entry.header.name, content: await buffer(entry) };
  } catch (cause) {
    throw unreadable(file, reasonOf(cause), cause);
  } finally {
    source.destroy();
  }
}

/** What an entry that is JSON says. */
export function parseEntry<Schema extends z.ZodType>(schema: Schema, { name, content }: BackupEntry, file: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(content.toString()));
  } catch (cause) {
    throw unreadable(file, name, cause);
  }
}

/** `reason`: what of it, or why. */
export function unreadable(file: string, reason: string, cause?: unknown): KehoachError {
  return new KehoachError('backup-unreadable', { file, reason }, { cause });
}
