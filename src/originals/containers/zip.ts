import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { KehoachError } from '../../errors/kehoach-error.js';
import { megabytes } from '../../messages/megabytes.js';
import { skipByName, type SkipReason } from '../skip-by-name.js';
import type { Container, Entry, UnpackLimits } from './container.js';
import { displayName } from './display-name.js';

/** Of the first file, and of an archive without one (APPNOTE.TXT, 4.3). */
const SIGNATURES = new Set(['PK\x03\x04', 'PK\x05\x06']);
/** Deflate shrinks text to a tenth, an empty picture to a hundredth; below a size nobody minds. */
const MOST_SHRUNK = 200;
const HARMLESS = 16 * 2 ** 20;
/** Files that make a ZIP one document: of Office and other OPC packages, of OpenDocument and EPUB (first of all, ODF 1.3, part 2, 3.3). */
const PACKAGE_PARTS = ['[Content_Types].xml', 'mimetype'];

/**
 * The files of a ZIP archive; undefined for what is no archive, such as a
 * .docx. Number and sizes are checked by the directory, and the directory
 * again by what comes out.
 */
export async function openZip(bytes: Buffer, limits: UnpackLimits): Promise<Container | undefined> {
  if (!SIGNATURES.has(bytes.toString('latin1', 0, 4))) return undefined;
  const zip = await fromBufferPromise(bytes, { decodeStrings: false }).catch((cause: unknown) => broken(bytes, cause));
  if (!zip) return undefined;
  if (zip.entryCount > limits.entries) throw tooManyEntries(zip.entryCount, limits.entries);
  const entries = await listEntries(zip);
  if (entries.some((entry) => PACKAGE_PARTS.includes(nameOf(entry)))) return undefined;
  const files = entries.filter((entry) => !nameOf(entry).endsWith('/'));
  const unpackedSize = sum(files.map((entry) => entry.uncompressedSize));
  if (unpackedSize > HARMLESS && unpackedSize > MOST_SHRUNK * bytes.length) throw tooLarge(unpackedSize, MOST_SHRUNK * bytes.length);
  return { format: 'ZIP', unpackedSize, entries: files.map((entry) => fileOf(zip, entry, limits)) };
}

/** A document whose end was cut off is its reader's to tell of. */
function broken(bytes: Buffer, cause: unknown): undefined {
  if (!PACKAGE_PARTS.some((part) => bytes.includes(part))) throw new KehoachError('file-corrupt', {}, { cause });
}

async function listEntries(zip: ZipFile): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
}

function fileOf(zip: ZipFile, entry: ZipEntry, limits: UnpackLimits): Entry {
  const name = displayName(nameOf(entry));
  return { name, skipped: reasonToSkip(entry, name), read: () => readEntry(zip, entry, limits) };
}

async function readEntry(zip: ZipFile, entry: ZipEntry, { fileBytes }: UnpackLimits): Promise<Buffer> {
  if (entry.isEncrypted()) throw new KehoachError('file-encrypted');
  if (entry.uncompressedSize > fileBytes) {
    throw new KehoachError('file-too-large', { size: megabytes(entry.uncompressedSize), limit: megabytes(fileBytes) });
  }
  if (!entry.canDecodeFileData()) throw new KehoachError('archive-method-unsupported', { method: entry.compressionMethod });
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) === entry.crc32) return bytes;
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
  throw new KehoachError('file-corrupt');
}

const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;

function reasonToSkip({ externalFileAttributes }: ZipEntry, name: string): SkipReason | undefined {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE; // of UNIX; 0 where another system packed
  if (type !== 0 && type !== REGULAR_FILE) return 'special-file';
  return name
    .split('/')
    .map(skipByName)
    .find((reason) => reason !== undefined);
}

/** macOS and others write UTF-8 without saying so. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: ZipEntry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tooLarge(size: number, limit: number): KehoachError {
  return new KehoachError('file-unpacks-too-large', { size: megabytes(size), limit: megabytes(limit) });
}

function tooManyEntries(count: number, limit: number): KehoachError {
  return new KehoachError('archive-too-many-files', { count, limit });
}
