import { createHash } from 'node:crypto';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Blobs } from './blobs.js';
import { folderBlobs } from './folder-blobs.js';
import { incomingIn, type Incoming } from './incoming.js';
import { s3Blobs } from './s3-blobs.js';

/**
 * The files as they came, by the SHA-256 of their bytes. What keeps them from
 * being read or written is thrown as 'originals-unreachable', an outage.
 */
export interface Originals {
  /** A folder, or "s3://bucket/prefix". */
  readonly location: string;
  /** Keeps the bytes and gives their SHA-256, lower-case hexadecimal. Kept twice is kept once. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes as they came: throws 'original-damaged' when they are others now. */
  get(id: string): Promise<Buffer | undefined>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** The ids of all that are kept, in no order. */
  ids(): AsyncIterable<string>;
  readonly incoming: Incoming;
}

/** "ab/cdef…": no folder has too many entries. */
const NAME = /^([0-9a-f]{2})\/([0-9a-f]{62})$/u;

export function openOriginals(location: string): Originals {
  const blobs = guarded(location.startsWith('s3://') ? s3Blobs(location) : folderBlobs(location), location);
  return {
    location,
    put: async (bytes) => {
      const id = contentId(bytes);
      if (!(await blobs.has(nameOf(id)))) await blobs.write(nameOf(id), bytes);
      return id;
    },
    get: async (id) => {
      const bytes = await blobs.read(nameOf(id));
      if (bytes && contentId(bytes) !== id) throw new KehoachError('original-damaged', { id, originals: location });
      return bytes;
    },
    has: (id) => blobs.has(nameOf(id)),
    remove: (id) => blobs.remove(nameOf(id)),
    ids: () => idsOf(blobs),
    incoming: incomingIn(blobs),
  };
}

export function contentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function nameOf(id: string): string {
  return `${id.slice(0, 2)}/${id.slice(2)}`;
}

async function* idsOf(blobs: Blobs): AsyncGenerator<string> {
  for await (const name of blobs.names()) {
    const [, first, rest] = NAME.exec(name) ?? [];
    if (first !== undefined && rest !== undefined) yield first + rest;
  }
}

/** Whatever fails in here is the storage's: a full disk, a share that is gone, a wrong key. */
function guarded(blobs: Blobs, location: string): Blobs {
  const failed = (cause: unknown): never => {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new KehoachError('originals-unreachable', { originals: location, reason }, { cause });
  };
  return {
    write: (name, bytes) => blobs.write(name, bytes).catch(failed),
    read: (name) => blobs.read(name).catch(failed),
    has: (name) => blobs.has(name).catch(failed),
    remove: (name) => blobs.remove(name).catch(failed),
    async *names(folder) {
      try {
        yield* blobs.names(folder);
      } catch (cause) {
        failed(cause);
      }
    },
  };
}
