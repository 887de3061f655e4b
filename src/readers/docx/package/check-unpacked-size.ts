import { unzipSync } from 'fflate';
import { KehoachError } from '../../../errors/kehoach-error.js';
import { megabytes } from '../../../messages/megabytes.js';

/** Of all parts and pictures together. */
const MAX_UNPACKED = 256 * 2 ** 20;

/**
 * For those who unpack a whole package themselves: its directory is asked how
 * much that would be. What the directory hides is bounded by the reader's memory.
 *
 * @throws KehoachError 'file-corrupt', 'file-unpacks-too-large'
 */
export function checkUnpackedSize(bytes: Uint8Array): void {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
  if (size > MAX_UNPACKED) throw new KehoachError('file-unpacks-too-large', { size: megabytes(size), limit: megabytes(MAX_UNPACKED) });
}
