import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Less is not worth a second file. */
const LEAST_BYTES = 1000;

const PACKERS = { '.br': promisify(brotliCompress), '.gz': promisify(gzip) } as const;

/** Beside each part of the page the same packed as small as can be, once: the server need not do it for every browser. */
export function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const parts = Object.values(bundle).filter(({ fileName }) => /\.(?:css|js)$/u.test(fileName));
      for (const part of parts) {
        const bytes = Buffer.from(part.type === 'chunk' ? part.code : part.source);
        if (bytes.length < LEAST_BYTES) continue;
        for (const [ending, pack] of Object.entries(PACKERS)) await writeFile(join(dir, part.fileName + ending), await pack(bytes));
      }
    },
  };
}
