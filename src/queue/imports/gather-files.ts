import { asKehoachError } from '../../errors/describe-error.js';
import { isOutage } from '../../errors/is-outage.js';
import { unpack, type Unpacked } from '../../originals/containers/unpack.js';
import { listFiles } from '../../originals/list-files.js';
import type { Originals } from '../../originals/open-originals.js';
import { readFileWithin } from '../../originals/read-file.js';
import type { NewFile } from '../../store/imports/start-import.js';
import type { SkippedPath } from '../../store/imports/receipt.js';

export interface GatheredFiles {
  files: NewFile[];
  skipped: SkippedPath[];
}

interface GatherOptions {
  /** Folders never looked into. */
  exclude: readonly string[];
  maxFileBytes: number;
}

/**
 * What an import is to look at: files, those in folders, and those in archives
 * and mails, of which copies are staged, since no path leads to them. An
 * archive counts by the files in it; one that cannot be opened counts itself.
 */
export async function gatherFiles(
  originals: Originals,
  paths: readonly string[],
  options: GatherOptions,
  gathered: GatheredFiles,
): Promise<void> {
  const found = await listFiles(paths, options.exclude);
  gathered.skipped.push(...found.skipped);
  for (const path of found.files) await gather(path, originals, options, gathered);
}

/** A file that cannot be read is the worker's business: it says why. */
async function gather(path: string, originals: Originals, { maxFileBytes }: GatherOptions, gathered: GatheredFiles): Promise<void> {
  const bytes = await readFileWithin(path, maxFileBytes).catch(() => undefined);
  try {
    const entries = bytes && (await unpack(bytes, { fileBytes: maxFileBytes }));
    if (!entries) gathered.files.push({ path });
    else for await (const entry of entries) await gatherEntry(`${path}/${entry.name}`, entry, originals, gathered);
  } catch (error) {
    // The storage's failure is nobody's file's: the import does not begin.
    if (isOutage(error)) throw error;
    gathered.files.push(failed(path, error));
  }
}

/** One file of an archive: a staged copy, or what keeps it from being read. */
export async function gatherEntry(path: string, entry: Unpacked, originals: Originals, { files, skipped }: GatheredFiles): Promise<void> {
  if ('skipped' in entry) skipped.push({ path, reason: entry.skipped });
  else if ('error' in entry) files.push(failed(path, entry.error));
  else files.push({ path, incomingKey: await originals.incoming.stage(entry.bytes) });
}

/** A file that has its outcome before anybody looks at it. */
export function failed(path: string, error: unknown): NewFile {
  const { code, data } = asKehoachError(error).with({ file: path });
  return { path, failure: { code, data } };
}
