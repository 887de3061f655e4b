import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../errors/error-code.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { reasonOf } from '../errors/reason-of.js';

/** The bytes of a file of at most `maxBytes`; a larger one is refused unread. */
export async function readFileWithin(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw new KehoachError('file-is-folder', { file: path });
    if (!entry.isFile()) throw new KehoachError('file-unreadable', { file: path, reason: 'not a file' });
    if (entry.size > maxBytes) throw tooLarge(path, entry.size, maxBytes);
    return await readFile(path);
  } catch (error) {
    throw error instanceof KehoachError ? error : unreadable(path, error);
  }
}

function tooLarge(file: string, size: number, limit: number): KehoachError {
  return new KehoachError('file-too-large', { file, size: inUnits(size), limit: inUnits(limit) });
}

function unreadable(file: string, cause: unknown): KehoachError {
  if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') {
    return new KehoachError('file-not-found', { file }, { cause });
  }
  const reason = reasonOf(cause);
  return new KehoachError('file-unreadable', { file, reason }, { cause });
}

const MEGABYTE = 2 ** 20;

function inUnits(bytes: number): string {
  return bytes < MEGABYTE ? `${bytes} B` : `${Math.ceil(bytes / MEGABYTE)} MB`;
}
