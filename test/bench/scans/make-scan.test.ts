import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { ScanCondition } from '../../../bench/scans/condition.js';
import { makeScan } from '../../../bench/scans/make-scan.js';
import { pdfiumEngine } from '../../../src/readers/pdf/pdfium/pdfium-engine.js';

const plan = await readFile('fixtures/renditions/2019-so-tat.pdf');
const rough: ScanCondition = {
  name: 'rough',
  dpi: 40,
  skew: 2,
  noise: 10,
  blur: 0.5,
  contrast: 0.6,
  marks: ['seal', 'signature', 'incoming', 'scribbled-number'],
};

/** Milliseconds: starting two PDFium takes seconds on a busy machine. */
const SLOW = 60_000;

test(
  'A scan has the pages of its paper, each a picture without letters; turned, they lie on their side.',
  async () => {
    const upright = await pagesOf(await makeScan(plan, rough, 1));
    const turned = await pagesOf(await makeScan(plan, { ...rough, turn: 1, copies: 1 }, 1));
    expect(upright.map(({ glyphs, images, width, height }) => [glyphs.length, images.length, width < height])).toEqual([
      [0, 1, true],
      [0, 1, true],
    ]);
    expect(turned.map(({ width, height }) => width < height)).toEqual([false, false]);
  },
  SLOW,
);

test(
  'The same seed gives the same scan, another seed another.',
  async () => {
    const [scan, again, other] = [await makeScan(plan, rough, 1), await makeScan(plan, rough, 1), await makeScan(plan, rough, 2)];
    expect(Buffer.compare(scan, again)).toBe(0);
    expect(Buffer.compare(scan, other)).not.toBe(0);
  },
  SLOW,
);

async function pagesOf(scan: Uint8Array) {
  const file = await pdfiumEngine.open(scan);
  const pages = Array.from({ length: file.pageCount }, (_, index) => file.readPage(index));
  file.close();
  return pages;
}
