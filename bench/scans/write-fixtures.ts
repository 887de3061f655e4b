import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { packageRoot } from '../../src/config/package.js';
import { readOptions } from '../read-options.js';
import type { ScanCondition } from './condition.js';
import type { Picture } from './degrade.js';
import { bindPictures, scanPages } from './make-scan.js';

readOptions({ name: 'scans:fixtures', summary: 'Makes fixtures/scans anew.' }, {});

interface Fixture {
  readonly file: string;
  readonly plan: string;
  /** Counted from 1. */
  readonly page: number;
  readonly condition: Omit<ScanCondition, 'name'>;
}

const plain = { dpi: 150, skew: 0.6, noise: 5, jpegQuality: 28, isGrey: true };
const copied = { dpi: 200, skew: 0.5, noise: 4, blur: 0.6, copies: 1 };

/** Of one page each and small, for tests. */
const fixtures: readonly Fixture[] = [
  { file: 'letterhead.pdf', plan: '2019-so-tat', page: 1, condition: plain },
  {
    file: 'incoming-stamp.pdf',
    plan: '2019-so-tat',
    page: 1,
    condition: { ...plain, isGrey: false, jpegQuality: 26, marks: ['incoming'] },
  },
  {
    file: 'scribbled-number.pdf',
    plan: '2016-so-tu-phap',
    page: 1,
    condition: { ...plain, isGrey: false, jpegQuality: 32, marks: ['scribbled-number'] },
  },
  { file: 'seal-and-signature.pdf', plan: '2019-so-tat', page: 2, condition: { ...plain, isGrey: false, marks: ['seal', 'signature'] } },
  { file: 'task-table.tif', plan: '2020-ubnd-huyen', page: 2, condition: copied },
  { file: 'sideways.png', plan: '2024-trung-tam', page: 1, condition: { ...copied, turn: 1 } },
  { file: 'upside-down.jpg', plan: '2024-trung-tam', page: 1, condition: { ...plain, turn: 2 } },
];

/** Writes fixtures/scans anew: `npm run scans:fixtures`. */
await mkdir(join(packageRoot, 'fixtures/scans'), { recursive: true });
for (const { file, plan, page, condition } of fixtures) {
  const pages = await scanPages(
    await readFile(join(packageRoot, 'fixtures/renditions', `${plan}.pdf`)),
    { ...condition, name: file },
    page,
  );
  const picture = pages[page - 1];
  if (!picture) throw new Error(`${plan} has no page ${page}`);
  await writeFile(join(packageRoot, 'fixtures/scans', file), await inFormat(file, picture, condition.dpi));
}

async function inFormat(file: string, picture: Picture, dpi: number): Promise<Uint8Array> {
  if (file.endsWith('.pdf')) return bindPictures([picture], dpi);
  const image = sharp(picture.bytes);
  const perMillimetre = dpi / 25.4;
  if (file.endsWith('.tif'))
    return image
      .greyscale()
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: perMillimetre, yres: perMillimetre })
      .toBuffer();
  const measured = image.withMetadata({ density: dpi });
  return file.endsWith('.png') ? measured.png({ palette: true, colours: 2 }).toBuffer() : measured.jpeg({ quality: 32 }).toBuffer();
}
