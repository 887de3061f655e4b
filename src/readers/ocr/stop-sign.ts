import type { PixelBox } from './picture.js';

/** In parts of the highest sign: a stop's least and greatest extent, and how far from the line it may begin and end. */
const STOP = { least: 0.11, most: 0.4, end: 0.06, tail: 0.3 };

/** What is smaller is a speck. */
export function isSpeck({ x0, x1, y0, y1 }: PixelBox, highest: number): boolean {
  return Math.max(x1 - x0, y1 - y0) < STOP.least * highest;
}

/**
 * A full stop, or a comma, which hangs below the line; undefined for anything else.
 *
 * @param line y on which the signs stand
 * @param highest of them
 */
export function stopSign(shape: PixelBox, line: number, highest: number): '.' | ',' | undefined {
  const [width, height] = [shape.x1 - shape.x0, shape.y1 - shape.y0];
  if (Math.min(width, height) < STOP.least * highest || Math.max(width, height) > STOP.most * highest) return undefined;
  if (Math.abs(shape.y1 - line) <= Math.max(1, STOP.end * highest) && height <= 2 * width && width <= 2 * height) return '.';
  return shape.y1 > line && shape.y1 - line <= STOP.tail * highest && shape.y0 < line ? ',' : undefined;
}
