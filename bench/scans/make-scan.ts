import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { random, type Random } from '../random.js';
import type { ScanCondition } from './condition.js';
import { degrade, type Picture, type RawPicture } from './degrade.js';
import { drawMarks } from './draw-marks.js';
import { printSheets, type Sheet } from './sheet.js';

const POINTS_PER_INCH = 72;

/**
 * Prints a PDF file, marks it, scans it: a PDF file of pictures without a
 * letter of text. The same file, condition and seed give the same scan.
 */
export async function makeScan(pdf: Uint8Array, condition: ScanCondition, seed: number): Promise<Uint8Array> {
  return bindPictures(await scanPages(pdf, condition, seed), condition.dpi);
}

/** Pictures as the pages of a PDF file. */
export async function bindPictures(pictures: readonly Picture[], dpi: number): Promise<Uint8Array> {
  const scan = await PDFDocument.create({ updateMetadata: false });
  for (const picture of pictures) {
    const image = picture.isJpeg ? await scan.embedJpg(picture.bytes) : await scan.embedPng(picture.bytes);
    const [width, height] = [picture.width, picture.height].map((pixels) => (pixels * POINTS_PER_INCH) / dpi);
    const page = scan.addPage([width ?? 0, height ?? 0]);
    page.drawImage(image, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  }
  return scan.save();
}

/** The pages as pictures of their own. */
export async function scanPages(pdf: Uint8Array, condition: ScanCondition, seed: number): Promise<Picture[]> {
  const numbers = random(seed);
  const pictures: Picture[] = [];
  for await (const sheet of printSheets(pdf, condition.dpi))
    pictures.push(await degrade(await mark(sheet, condition, numbers), condition, numbers));
  return pictures;
}

async function mark(sheet: Sheet, { marks = [] }: ScanCondition, numbers: Random): Promise<RawPicture> {
  const drawing = drawMarks(sheet, marks, numbers);
  const paper = sharp(sheet.pixels, { raw: { width: sheet.columns, height: sheet.rows, channels: 4 } }).removeAlpha();
  // Ink darkens what lies under it.
  const marked =
    drawing === undefined ? paper : sharp(await paper.png().toBuffer()).composite([{ input: Buffer.from(drawing), blend: 'multiply' }]);
  return marked.removeAlpha().raw().toBuffer({ resolveWithObject: true });
}
