import { findSheet, type Corners } from './find-sheet.js';
import type { Point } from './fit-line.js';
import { inverse, perspectiveTo, seen, type Perspective } from './perspective.js';
import type { ColourPicture } from './picture.js';

/** Of A4 (ISO 216) in inches; a camera does not know how large what it saw is. */
const A4 = { short: 8.27, long: 11.69 };
/** By how much the sides of a sheet that was seen askew may be of another shape. */
const SHAPE = 0.12;
/** What is clearly longer, in inches, is no A4. */
const LONGEST = 12.5;
/** Of the picture's size: corners that lie nearer to its own leave nothing to straighten. */
const STRAIGHT = 0.004;

export interface StraightSheet {
  readonly picture: ColourPicture;
  /** Where a pixel was before, and where one went. */
  readonly before: (point: Point) => Point;
  readonly after: (point: Point) => Point;
}

/** The sheet that was photographed as it would lie on a scanner; undefined where none is seen. */
export function straightenSheet(picture: ColourPicture): StraightSheet | undefined {
  const corners = findSheet(picture);
  if (!corners || isWhole(corners, picture)) return undefined;
  const { width, height } = sheetSize(corners, picture.dpi);
  const perspective = perspectiveTo(corners, width, height);
  const back = inverse(perspective);
  return {
    picture: { width, height, dpi: picture.dpi, pixels: resampled(picture, perspective, width, height) },
    before: (point) => seen(perspective, point),
    after: (point) => seen(back, point),
  };
}

function isWhole(corners: Corners, { width, height }: ColourPicture): boolean {
  const own = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return corners.every(
    ([x, y], index) => Math.hypot(x - (own[index]?.[0] ?? 0), y - (own[index]?.[1] ?? 0)) < STRAIGHT * Math.max(width, height),
  );
}

/** In pixels of the picture's fineness. */
function sheetSize([upperLeft, upperRight, lowerRight, lowerLeft]: Corners, dpi: number): { width: number; height: number } {
  const [width, height] = [
    (distance(upperLeft, upperRight) + distance(lowerLeft, lowerRight)) / 2,
    (distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight)) / 2,
  ];
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const isA4 = Math.abs(long / short / (A4.long / A4.short) - 1) <= SHAPE && long / dpi <= LONGEST;
  if (!isA4) return { width: Math.round(width), height: Math.round(height) };
  const [wide, high] = width > height ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: Math.round(wide * dpi), height: Math.round(high * dpi) };
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** Each pixel from the four around the place where it was seen. */
function resampled(
  { width, height, pixels }: ColourPicture,
  [a, b, c, d, e, f, g, h, i]: Perspective,
  newWidth: number,
  newHeight: number,
): Uint8Array {
  const straight = new Uint8Array(newWidth * newHeight * 4);
  for (let y = 0, to = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1, to += 4) {
      const far = g * x + h * y + i;
      const [fromX, fromY] = [(a * x + b * y + c) / far, (d * x + e * y + f) / far];
      const [left, top] = [Math.max(0, Math.min(width - 2, Math.floor(fromX))), Math.max(0, Math.min(height - 2, Math.floor(fromY)))];
      const [right, below, at] = [Math.min(1, fromX - left), Math.min(1, fromY - top), (top * width + left) * 4];
      for (let channel = at; channel < at + 4; channel += 1) {
        const above = (pixels[channel] ?? 0) * (1 - right) + (pixels[channel + 4] ?? 0) * right;
        const under = (pixels[channel + width * 4] ?? 0) * (1 - right) + (pixels[channel + width * 4 + 4] ?? 0) * right;
        straight[to + channel - at] = above * (1 - below) + under * below;
      }
    }
  }
  return straight;
}
