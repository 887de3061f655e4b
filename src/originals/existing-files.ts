import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Of paths in the ledger the files that are still there; for one within an archive the archive. Each once. */
export async function existingFiles(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(nearestFile));
  return [...new Set(files.filter((file) => file !== undefined))];
}

async function nearestFile(path: string): Promise<string | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry) return entry.isFile() ? path : undefined;
  const parent = dirname(path);
  return parent === path ? undefined : nearestFile(parent);
}
