import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SUFFIX = '.building';
/** Nothing takes that long to build: what is older was left by a process that was killed. */
const ABANDONED_AFTER_MS = 10 * 60 * 1000;

/**
 * Builds a folder under another name beside it and gives it its own when it is
 * whole, so that a process killed in between leaves nothing that looks
 * finished. Of several that build the same folder the first wins: renaming
 * onto a folder with content fails, in one step of the file system.
 *
 * @param mode rights of the folder, whatever the umask
 */
export async function buildFolder(folder: string, mode: number, build: (building: string) => Promise<void>): Promise<'built' | 'existed'> {
  await removeAbandoned(dirname(folder));
  const building = `${folder}.${randomBytes(6).toString('hex')}${SUFFIX}`;
  try {
    await mkdir(building);
    await chmod(building, mode);
    await build(building);
    return await giveName(building, folder);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function giveName(building: string, folder: string): Promise<'built' | 'existed'> {
  try {
    await rename(building, folder);
    return 'built';
  } catch (cause) {
    if (await exists(folder)) return 'existed';
    throw cause;
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.endsWith(SUFFIX));
  for (const path of names.map((name) => join(parent, name))) {
    const started = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    if (Date.now() - started > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
