import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { packageRoot } from '../../src/config/package.js';
import type { Picture } from './degrade.js';
import { bindPictures, scanPages } from './make-scan.js';

/** A scan that is larger than usual. */
export interface LargeScan {
  readonly name: string;
  readonly pages: number;
  readonly make: () => Promise<Uint8Array>;
}

const LONG = 30;
const plain = { name: 'plain', skew: 0.3, noise: 4, jpegQuality: 75 };

export const largeScans: readonly LargeScan[] = [
  { name: 'A3 at 600 dpi, PDF', pages: 1, make: async () => bindPictures([await spread(600)], 600) },
  {
    name: 'A3 at 600 dpi, JPEG',
    pages: 1,
    make: async () =>
      sharp((await spread(600)).bytes)
        .withMetadata({ density: 600 })
        .jpeg({ quality: 80 })
        .toBuffer(),
  },
  {
    name: 'A3 at 800 dpi, JPEG',
    pages: 1,
    make: async () =>
      sharp((await spread(800)).bytes)
        .withMetadata({ density: 800 })
        .jpeg({ quality: 80 })
        .toBuffer(),
  },
  { name: `${LONG} pages at 300 dpi, PDF`, pages: LONG, make: async () => bindPictures(await manyPages(300), 300) },
];

/** Two pages side by side, as an open folder on the glass. */
async function spread(dpi: number): Promise<Picture> {
  const [left, right] = await pagesOf('2019-so-tat', dpi);
  if (!left || !right) throw new Error('The plan has no two pages');
  const width = left.width + right.width;
  const paper = sharp({ create: { width, height: left.height, channels: 3, background: '#fff' }, limitInputPixels: false });
  const { data } = await paper
    .composite([
      { input: Buffer.from(left.bytes), left: 0, top: 0 },
      { input: Buffer.from(right.bytes), left: left.width, top: 0 },
    ])
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, isJpeg: true, width, height: left.height };
}

async function manyPages(dpi: number): Promise<Picture[]> {
  const pages = await pagesOf('2026-ubnd-tinh', dpi);
  return Array.from({ length: LONG }, (_, index) => pages[index % pages.length]).filter((page) => page !== undefined);
}

async function pagesOf(plan: string, dpi: number): Promise<Picture[]> {
  return scanPages(await readFile(join(packageRoot, 'fixtures/renditions', `${plan}.pdf`)), { ...plain, dpi }, 1);
}
