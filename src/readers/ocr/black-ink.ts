import { findShapes, type Shape } from './find-shapes.js';
import { pixelsOf, type ColourPicture, type GreyPicture } from './picture.js';

/** By how much one colour must stand out, of 255. */
const STANDS_OUT = 40;
/** Marks at least so high or wide, in millimetres, are strokes of a pen or parts of a stamp; printed letters are smaller. */
const MARK = { height: 9, width: 25 };
/** A shape so large both ways, and about as high as wide, is the ring of a seal. */
const SEAL = { least: 18, roundness: 0.75 };

/**
 * The picture without what was stamped or signed on the text. The ink of a
 * stamp lets through the light of its own colour, black lets none through: so
 * red marks disappear in the red channel, and letters below them stay. Only
 * large marks and what stands within a seal disappear; printed letters in
 * colour stay, and so does the word of a small stamp ("HỎA TỐC").
 */
export function blackInk(picture: ColourPicture): GreyPicture {
  const grey = greyOf(picture);
  for (const channel of [RED, BLUE]) {
    const coloured = inkOf(picture, channel);
    if (!coloured.pixels.includes(1)) continue;
    for (const { y, x0, x1 } of marksOf(findShapes(coloured), picture.dpi).flatMap(({ runs }) => runs)) {
      for (let at = y * grey.width + x0; at < y * grey.width + x1; at += 1) grey.pixels[at] = whitened(picture.pixels[at * 4 + channel] ?? 0);
    }
  }
  return grey;
}

const [RED, GREEN, BLUE] = [0, 1, 2];
/** What is left of a stamp's ink in its own channel is still a little darker than paper. */
const WHITENING = 1.5;

function whitened(value: number): number {
  return Math.min(255, value * WHITENING);
}

/** Rec. 601. */
function greyOf({ width, height, pixels }: ColourPicture): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = (299 * (pixels[from + RED] ?? 0) + 587 * (pixels[from + GREEN] ?? 0) + 114 * (pixels[from + BLUE] ?? 0)) / 1000;
  }
  return { width, height, pixels: grey };
}

function inkOf({ width, height, pixels }: ColourPicture, channel: number) {
  const ink = new Uint8Array(width * height);
  const [second, third] = channel === RED ? [GREEN, BLUE] : [RED, GREEN];
  for (let at = 0, from = 0; at < ink.length; at += 1, from += 4) {
    const value = pixels[from + channel] ?? 0;
    // Blue ink leans to green as often as to red: its darkest channel counts.
    const other = channel === BLUE ? Math.min(pixels[from + second] ?? 0, pixels[from + third] ?? 0) : Math.max(pixels[from + second] ?? 0, pixels[from + third] ?? 0);
    ink[at] = value - other > STANDS_OUT && (channel === RED || value >= Math.max(pixels[from + second] ?? 0, pixels[from + third] ?? 0)) ? 1 : 0;
  }
  return { width, height, pixels: ink };
}

function marksOf(shapes: readonly Shape[], dpi: number): Shape[] {
  const [height, width, least] = [MARK.height, MARK.width, SEAL.least].map((size) => pixelsOf(size, dpi));
  const seals = shapes.filter((shape) => isSeal(shape, least ?? 0));
  return shapes.filter((shape) => {
    if (shape.y1 - shape.y0 >= (height ?? 0) || shape.x1 - shape.x0 >= (width ?? 0)) return true;
    return seals.some(({ x0, y0, x1, y1 }) => shape.x0 >= x0 && shape.x1 <= x1 && shape.y0 >= y0 && shape.y1 <= y1);
  });
}

function isSeal({ x0, y0, x1, y1 }: Shape, least: number): boolean {
  const [short, long] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)];
  return short >= least && short >= SEAL.roundness * long;
}
