import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { skipByName, type SkipReason } from './skip-by-name.js';

export interface SkippedPath {
  path: string;
  reason: SkipReason;
}

export interface FoundFiles {
  /** Each file once, however often it was named; as given, or below the folder as given. */
  files: string[];
  skipped: SkippedPath[];
}

/**
 * The files that are named and those in the folders that are named, folders
 * within folders too, in the order of the names. A file named by itself is
 * taken whatever it is called, and also when it is not there: to say so is
 * the reader's business. `exclude`: folders never looked into.
 */
export async function listFiles(paths: readonly string[], exclude: readonly string[] = []): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], skipped: [] };
  const excluded = new Set(await Promise.all(exclude.map(trueName)));
  for (const path of paths) await listPath(path, excluded, found);
  return { ...found, files: await eachOnce(found.files) };
}

async function listPath(path: string, excluded: ReadonlySet<string>, found: FoundFiles): Promise<void> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) found.files.push(path);
  else if (excluded.has(await trueName(path))) found.skipped.push({ path, reason: 'store-folder' });
  else await listFolder(path, excluded, found);
}

async function listFolder(folder: string, excluded: ReadonlySet<string>, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const reason = await reasonToSkip(entry, path);
    if (reason) found.skipped.push({ path, reason });
    else await listPath(path, excluded, found);
  }
}

async function reasonToSkip(entry: Dirent, path: string): Promise<SkipReason | undefined> {
  const reason = skipByName(entry.name);
  if (reason) return reason;
  if (entry.isSymbolicLink()) return (await stat(path).catch(() => undefined))?.isDirectory() ? 'link-to-folder' : undefined;
  return entry.isFile() || entry.isDirectory() ? undefined : 'special-file';
}

async function eachOnce(files: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = await trueName(file);
    if (!seen.has(name)) seen.set(name, file);
  }
  return [...seen.values()];
}

/** The same for every way to a file; for one that is not there, what was given. */
async function trueName(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
