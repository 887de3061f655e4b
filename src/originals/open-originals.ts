import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../errors/error-code.js';

/** The files as they came, by the SHA-256 of their bytes. */
export interface Originals {
  readonly folder: string;
  /** Keeps the bytes and gives their SHA-256, lower-case hexadecimal. Kept twice is kept once. */
  put(bytes: Uint8Array): Promise<string>;
  get(id: string): Promise<Buffer | undefined>;
  has(id: string): Promise<boolean>;
}

/** Originals in a folder, which may be shared between machines: "ab/cdef…" below it. */
export function openOriginals(folder: string): Originals {
  const pathOf = (id: string): string => join(folder, id.slice(0, 2), id.slice(2));
  const has = (id: string): Promise<boolean> => access(pathOf(id)).then(() => true, () => false);
  return {
    folder,
    has,
    get: (id) => readFile(pathOf(id)).catch(absent),
    put: async (bytes) => {
      const id = contentId(bytes);
      if (!(await has(id))) await writeWhole(pathOf(id), bytes);
      return id;
    },
  };
}

export function contentId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Under its name there is the whole file or none, also after a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function absent(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}
