import { basename } from 'node:path';
import { isOutage } from '../../errors/is-outage.js';
import { unpack } from '../../originals/containers/unpack.js';
import type { Originals } from '../../originals/open-originals.js';
import { skipByName } from '../../originals/skip-by-name.js';
import { failed, gatherEntry, type GatheredFiles } from './gather-files.js';

/** A file that somebody sent. */
export interface Upload {
  /** For people alone, as `displayName` makes it: no file of this host. */
  path: string;
  /** Rejects with a KehoachError where the file cannot be taken. */
  readonly read: () => Promise<Buffer>;
}

/**
 * What an import of uploads is to look at: the files, and those in archives
 * and mails, all as staged copies. Names that a folder of files has beside
 * its papers are passed over, as when a folder is imported.
 */
export async function gatherUploads(
  originals: Originals,
  uploads: Iterable<Upload>,
  maxFileBytes: number,
  gathered: GatheredFiles,
): Promise<void> {
  for (const upload of uploads) {
    const reason = upload.path.includes('/') ? skipByName(basename(upload.path)) : undefined;
    if (reason) gathered.skipped.push({ path: upload.path, reason });
    else await gatherUpload(originals, upload, maxFileBytes, gathered);
  }
}

async function gatherUpload(originals: Originals, { path, read }: Upload, maxFileBytes: number, gathered: GatheredFiles): Promise<void> {
  try {
    const bytes = await read();
    const entries = await unpack(bytes, { fileBytes: maxFileBytes });
    if (entries) for await (const entry of entries) await gatherEntry(`${path}/${entry.name}`, entry, originals, gathered);
    else await gatherEntry(path, { name: path, bytes }, originals, gathered);
  } catch (error) {
    // The storage's failure is nobody's file's: the whole upload is refused, to be sent again.
    if (isOutage(error)) throw error;
    gathered.files.push(failed(path, error));
  }
}
