import { findShapes, type Shape } from './find-shapes.js';
import { greyAt, pixelsOf, type Bitmap, type ColourPicture, type GreyPicture, type PixelBox } from './picture.js';

/** By how much a colour must stand out, of 255. */
const STANDS_OUT = 40;
/** Marks at least so high or wide, in millimetres, are strokes of a pen or parts of a stamp; printed letters are smaller. */
const MARK = { height: 9, width: 25 };
/**
 * A shape so large both ways, in millimetres, and no longer than wide by more,
 * is the ring of a seal or the frame of an incoming stamp (35 × 50 mm, decree
 * 30/2020/NĐ-CP, appendix IV; offices' own are smaller). Frames of urgency and
 * secrecy are lower.
 */
const SEAL = { least: 18, roundness: 0.6 };
/** How far, in millimetres, its colour runs out around a mark, more by JPEG than by ink. */
const HALO = 0.6;

const [RED, GREEN, BLUE] = [0, 1, 2];

export interface SeparatedInk {
  readonly black: GreyPicture;
  /** What was taken off, where it stood. */
  readonly marks: Bitmap;
}

/**
 * The picture without what was stamped or signed on the text. The ink of a
 * stamp lets through the light of its own colour, black lets none through: so
 * red marks disappear in the red channel, and letters below them stay. Only
 * large marks and what stands within a seal or an incoming stamp disappear,
 * what was written there by hand too; printed letters in colour stay, and so
 * does the word of a small stamp ("HỎA TỐC").
 */
export function separateInk(picture: ColourPicture): SeparatedInk {
  const { width, height } = picture;
  const ink: SeparatedInk = { black: greyOf(picture), marks: { width, height, pixels: new Uint8Array(width * height) } };
  for (const channel of [RED, BLUE]) {
    const coloured = inkOf(picture, channel);
    if (!coloured.pixels.includes(1)) continue;
    const shapes = findShapes(coloured);
    for (const box of strokesOf(shapes, picture.dpi)) takeOff(ink, picture, [channel], box);
    for (const box of sealsAmong(shapes, picture.dpi)) takeOff(ink, picture, [RED, BLUE], box);
  }
  return ink;
}

function greyOf({ width, height, pixels }: ColourPicture): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = greyAt(pixels, from);
  }
  return { width, height, pixels: grey };
}

/** Where the channel stands out. */
function inkOf({ width, height, pixels }: ColourPicture, channel: number): Bitmap {
  const ink = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < ink.length; at += 1, from += 4) {
    const [red, green, blue] = [pixels[from] ?? 0, pixels[from + GREEN] ?? 0, pixels[from + BLUE] ?? 0];
    const lead = channel === RED ? red - Math.max(green, blue) : blueLead(red, green, blue);
    if (lead > STANDS_OUT) ink[at] = 1;
  }
  return { width, height, pixels: ink };
}

/** Blue ink leans to green as often as to red, so what is darkest there counts. */
function blueLead(red: number, green: number, blue: number): number {
  return blue >= green ? blue - red : 0;
}

/** Runs of large marks, with what runs out around them. */
function strokesOf(shapes: readonly Shape[], dpi: number): PixelBox[] {
  const [height, width] = [pixelsOf(MARK.height, dpi), pixelsOf(MARK.width, dpi)];
  return shapes
    .filter(({ x0, y0, x1, y1 }) => y1 - y0 >= height || x1 - x0 >= width)
    .flatMap(({ runs }) => runs.map(({ y, x0, x1 }) => withHalo({ x0, x1, y0: y, y1: y + 1 }, dpi)));
}

function sealsAmong(shapes: readonly Shape[], dpi: number): PixelBox[] {
  const least = pixelsOf(SEAL.least, dpi);
  return shapes.filter((shape) => isSeal(shape, least)).map((shape) => withHalo(shape, dpi));
}

function withHalo({ x0, y0, x1, y1 }: PixelBox, dpi: number): PixelBox {
  const halo = pixelsOf(HALO, dpi);
  return { x0: x0 - halo, y0: y0 - halo, x1: x1 + halo, y1: y1 + halo };
}

function isSeal({ x0, y0, x1, y1 }: PixelBox, least: number): boolean {
  const [short, long] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)];
  return short >= least && short >= SEAL.roundness * long;
}

/** From here on a channel shows paper below ink of its colour, else black ink. */
const LET_THROUGH = 90;
/** By how much the colour of what is taken off stands out where nothing is below it. */
const COLOURED = 20;

function takeOff(
  { black, marks }: SeparatedInk,
  { width, height, pixels }: ColourPicture,
  channels: readonly number[],
  { x0, y0, x1, y1 }: PixelBox,
): void {
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1) {
    for (let at = y * width + Math.max(0, x0); at < y * width + Math.min(width, x1); at += 1) {
      if (!channels.some((channel) => (pixels[at * 4 + channel] ?? 0) >= LET_THROUGH)) continue;
      if (chroma(pixels, at * 4) > COLOURED) marks.pixels[at] = 1;
      black.pixels[at] = 255;
    }
  }
}

function chroma(pixels: Uint8Array, from: number): number {
  const [red, green, blue] = [pixels[from] ?? 0, pixels[from + GREEN] ?? 0, pixels[from + BLUE] ?? 0];
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}
