import { crc32 } from 'node:zlib';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { KehoachError } from '../../../errors/kehoach-error.js';
import { megabytes } from '../../../messages/megabytes.js';
import { entryChecksums } from './entry-checksums.js';

/** Bytes that the parts read may unpack to together. The text of a thousand pages takes a quarter of it. */
const MAX_UNPACKED = 128 * 2 ** 20;

/** A ZIP whose entries are unpacked when they are asked for. */
export interface Archive {
  has(name: string): boolean;
  /** Undefined when there is no such entry. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens without unpacking. An entry's size is checked against what the
 * directory says before it is unpacked, and more than that is never written;
 * its checksum after that, for damaged text may still look like text.
 *
 * Names are keys only, no paths: compared without case (ECMA-376 part 2,
 * 7.3.5), with "\" for "/" as some programs write.
 *
 * Throws 'file-corrupt' and 'file-unpacks-too-large'.
 */
export function openArchive(bytes: Uint8Array, maxUnpacked = MAX_UNPACKED): Archive {
  const entries = listEntries(bytes);
  let left = maxUnpacked;
  return {
    has: (name) => entries.has(keyOf(name)),
    read(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) return undefined;
      if (entry.originalSize > left) throw tooLarge(entry.originalSize, maxUnpacked);
      left -= entry.originalSize;
      let isTaken = false; // A second entry of the name would be unpacked unchecked.
      const unpacked = unzip(bytes, ({ name: other }) => !isTaken && (isTaken = other === entry.name))[entry.name];
      if (unpacked && entry.checksum !== undefined && crc32(unpacked) !== entry.checksum) throw new KehoachError('file-corrupt');
      return unpacked;
    },
  };
}

interface Entry extends UnzipFileInfo {
  readonly checksum: number | undefined;
}

/** By key; of several entries with the same, the first. */
function listEntries(bytes: Uint8Array): Map<string, Entry> {
  const checksums = entryChecksums(bytes);
  const entries = new Map<string, Entry>();
  let index = 0;
  unzip(bytes, (entry) => {
    const key = keyOf(entry.name);
    if (!entries.has(key)) entries.set(key, { ...entry, checksum: checksums[index] });
    index += 1;
    return false;
  });
  return entries;
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

function tooLarge(size: number, limit: number): KehoachError {
  return new KehoachError('file-unpacks-too-large', { size: megabytes(size), limit: megabytes(limit) });
}
