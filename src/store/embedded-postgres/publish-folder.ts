import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SUFFIX = '.building';
/** Nothing takes that long to build: what is older was left by a process that was killed. */
const ABANDONED_AFTER_MS = 10 * 60 * 1000;

/** A name beside `folder` under which it is built until it is whole. */
export function temporaryName(folder: string): string {
  return `${folder}.${randomBytes(6).toString('hex')}${SUFFIX}`;
}

/**
 * Gives a built folder its name. Of several processes that build the same one
 * the first wins: renaming onto a folder with content fails, in one step of
 * the file system. The others' work is removed.
 */
export async function publishFolder(temporary: string, folder: string): Promise<'published' | 'existed'> {
  try {
    await rename(temporary, folder);
    return 'published';
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true });
    if (await exists(folder)) return 'existed';
    throw cause;
  }
}

/** Removes what builders that were killed left beside `folder`. */
export async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder);
  const left = (await readdir(parent)).filter(
    (name) => name.startsWith(`${basename(folder)}.`) && name.endsWith(SUFFIX),
  );
  for (const name of left) {
    const age = Date.now() - (await stat(join(parent, name))).mtimeMs;
    if (age > ABANDONED_AFTER_MS) await rm(join(parent, name), { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
