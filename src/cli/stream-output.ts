import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../errors/error-code.js';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Terminal } from './terminal.js';

/** Into the file, which is there only when it is whole; without one to stdout, as fast as it is read. */
export async function streamOutput(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string>,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) {
    for await (const chunk of chunks) await terminal.write(chunk);
    return;
  }
  const path = resolve(terminal.folder, file);
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw isOfFile(error) ? new KehoachError('output-unwritable', { file, reason: errorCode(error) ?? '' }, { cause: error }) : error;
  }
}

/** What the file system refuses; an outage of the store has its own words. */
function isOfFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && FILE_CALLS.has(String(error.syscall));
}

const FILE_CALLS = new Set(['open', 'write', 'close', 'rename']);
