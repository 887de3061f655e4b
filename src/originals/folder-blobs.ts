import { randomBytes } from 'node:crypto';
import { access, mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode } from '../errors/error-code.js';
import type { Blobs } from './blobs.js';

const TEMPORARY = '.tmp';

/** Blobs as files of a folder, which may be shared between machines. */
export function folderBlobs(folder: string): Blobs {
  const pathOf = (name: string): string => join(folder, ...name.split('/'));
  return {
    write: (name, bytes) => writeWhole(pathOf(name), bytes),
    read: (name) => readFile(pathOf(name)).catch(absent),
    has: (name) =>
      access(pathOf(name)).then(
        () => true,
        (error: unknown) => absent(error) ?? false,
      ),
    remove: (name) => rm(pathOf(name), { force: true }),
    names: (within = '') => namesBelow(folder, pathOf(within)),
  };
}

/** Under its name there is the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}${TEMPORARY}`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    for (const folder of made === undefined ? [dirname(path)] : [dirname(path), dirname(made)]) await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A name is written to the disk with its folder; Windows does so by itself and opens none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

async function* namesBelow(root: string, folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(absent);
  for await (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* namesBelow(root, path);
    else if (!entry.name.endsWith(TEMPORARY)) yield relative(root, path).split(sep).join('/');
  }
}

function absent(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}
