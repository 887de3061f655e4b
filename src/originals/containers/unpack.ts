import { asKehoachError } from '../../errors/describe-error.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { megabytes } from '../../messages/megabytes.js';
import type { SkipReason } from '../skip-by-name.js';
import { unpackLimits, type Container, type Entry, type UnpackLimits } from './container.js';
import { openMail } from './mail.js';
import { openMailbox } from './mailbox.js';
import { openZip } from './zip.js';

/** What a container holds: a file, a name that is passed over, or a file that cannot be had. */
export type Unpacked = { name: string } & ({ bytes: Buffer } | { skipped: SkipReason } | { error: KehoachError });

/**
 * Opens ZIP archives (.zip), mails (.eml) and mailboxes (.mbox) like folders,
 * and those within them; undefined for any other file, .docx among them. What
 * it is is told by the content. Nothing is unpacked before it is asked for,
 * one file after the other, and nothing larger than the limits.
 *
 * Names are "folder/file.docx", below a container within "inner.zip/file.docx":
 * for people, never a path to be opened.
 *
 * @throws KehoachError of class "input" when the container itself is damaged
 *   or locked (file-corrupt), past the limits (file-unpacks-too-large,
 *   archive-too-many-files) or without a file (archive-empty)
 */
export async function unpack(
  bytes: Buffer,
  given: Partial<UnpackLimits> & Pick<UnpackLimits, 'fileBytes'>,
): Promise<AsyncIterable<Unpacked> | undefined> {
  const limits = { ...unpackLimits, ...given };
  const container = await openContainer(bytes, limits);
  return container && unpackAll(container, '', limits);
}

/** Takes what the container asks for off the limits: those within it share what is left. */
async function openContainer(bytes: Buffer, left: UnpackLimits): Promise<Container | undefined> {
  const container = (await openZip(bytes, left)) ?? (await openMailbox(bytes, left)) ?? (await openMail(bytes));
  if (!container) return undefined;
  const { format, entries, unpackedSize } = container;
  if (entries.every(({ skipped }) => skipped)) throw new KehoachError('archive-empty', { format });
  if (entries.length > left.entries) throw new KehoachError('archive-too-many-files', { count: entries.length, limit: left.entries });
  if (unpackedSize > left.unpackedBytes) {
    throw new KehoachError('file-unpacks-too-large', { size: megabytes(unpackedSize), limit: megabytes(left.unpackedBytes) });
  }
  left.entries -= entries.length;
  left.unpackedBytes -= unpackedSize;
  return container;
}

async function* unpackAll({ entries }: Container, folder: string, left: UnpackLimits, depth = 1): AsyncGenerator<Unpacked> {
  for (const entry of entries) {
    const name = folder + entry.name;
    if (entry.skipped) yield { name, skipped: entry.skipped };
    else yield* unpackEntry(entry, name, left, depth);
  }
}

async function* unpackEntry(entry: Entry, name: string, left: UnpackLimits, depth: number): AsyncGenerator<Unpacked> {
  try {
    const bytes = await entry.read();
    const inner = await openContainer(bytes, left);
    if (!inner) yield { name, bytes };
    else if (depth === left.depth) throw new KehoachError('archive-too-deep', { depth });
    else yield* unpackAll(inner, `${name}/`, left, depth + 1);
  } catch (error) {
    yield { name, error: asKehoachError(error) };
  }
}
