import type { FastifyRequest } from 'fastify';
import { KehoachError } from '../errors/kehoach-error.js';
import { displayName } from '../originals/containers/display-name.js';
import type { Spool } from '../originals/spool.js';
import { megabytes } from '../messages/megabytes.js';
import type { Upload } from '../queue/imports/gather-uploads.js';

/** Of all files of one request. */
const MOST_BYTES = 2 * 2 ** 30;
/** A file that is too large is that file's failure, not the upload's. */
const PART_OPTIONS = { preservePath: true, throwFileSizeLimit: false } as const;

/** The files of a multipart request, on disk when this resolves: piece by piece, as they come. */
export async function receiveUploads(request: FastifyRequest, spool: Spool, maxFileBytes: number): Promise<Upload[]> {
  const uploads: Upload[] = [];
  let total = 0;
  for await (const part of request.files(PART_OPTIONS)) {
    const file = await spool.take(part.file);
    total += file.size;
    if (total > MOST_BYTES) throw new KehoachError('upload-too-large', { limit: megabytes(MOST_BYTES) });
    const path = displayName(part.filename) || '?';
    uploads.push({ path, read: part.file.truncated ? () => Promise.reject(tooLarge(path, maxFileBytes)) : file.read });
  }
  if (uploads.length === 0) throw new KehoachError('upload-empty');
  return uploads;
}

function tooLarge(file: string, limit: number): KehoachError {
  return new KehoachError('file-too-large', { file, size: `> ${megabytes(limit)}`, limit: megabytes(limit) });
}
