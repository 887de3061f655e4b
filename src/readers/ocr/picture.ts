/** Pixels in rows from the top left corner; one byte each, 0 is ink and 255 is paper. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** As GreyPicture, with four bytes a pixel: red, green, blue, and one that says nothing. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Dots an inch. */
  readonly dpi: number;
}

/** As GreyPicture, where 1 is ink and 0 is paper. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** In pixels; x1 and y1 lie behind the last pixel. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const MILLIMETRES_PER_INCH = 25.4;

export function pixelsOf(millimetres: number, dpi: number): number {
  return Math.round((millimetres * dpi) / MILLIMETRES_PER_INCH);
}

/** The smallest box that holds them all. */
export function boxAround(boxes: readonly PixelBox[]): PixelBox {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** How light a pixel in colour is, whose first byte stands there (ITU-R BT.601). */
export function greyAt(pixels: Uint8Array, from: number): number {
  return (299 * (pixels[from] ?? 0) + 587 * (pixels[from + 1] ?? 0) + 114 * (pixels[from + 2] ?? 0)) / 1000;
}

/** Paints a part of the picture as paper, which in a bitmap is 0. */
export function blank({ width, height, pixels }: GreyPicture, { x0, y0, x1, y1 }: PixelBox, paper = 255): void {
  const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
  if (right <= left) return;
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y += 1)
    pixels.fill(paper, y * width + left, y * width + right);
}

/** How much of the box is ink, from 0 to 1; what lies outside of the bitmap is paper. */
export function shareOfInk({ width, height, pixels }: Bitmap, { x0, y0, x1, y1 }: PixelBox): number {
  const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
  let ink = 0;
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y += 1) {
    for (let at = y * width + left; at < y * width + right; at += 1) ink += pixels[at] ?? 0;
  }
  return ink / Math.max(1, (x1 - x0) * (y1 - y0));
}

/** As a file of the simplest format there is (netpbm's PGM). */
export function toPgm({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

/** A part as a picture of its own. */
export function partOf({ width, height, pixels }: Bitmap, { x0, y0, x1, y1 }: PixelBox): Bitmap {
  const [left, top] = [Math.max(0, Math.floor(x0)), Math.max(0, Math.floor(y0))];
  const [partWidth, partHeight] = [Math.max(0, Math.min(width, Math.ceil(x1)) - left), Math.max(0, Math.min(height, Math.ceil(y1)) - top)];
  const part = new Uint8Array(partWidth * partHeight);
  for (let row = 0; row < partHeight; row += 1) {
    const from = (top + row) * width + left;
    part.set(pixels.subarray(from, from + partWidth), row * partWidth);
  }
  return { width: partWidth, height: partHeight, pixels: part };
}
