import type { Run } from './find-shapes.js';
import { pixelsOf, type PixelBox } from './picture.js';

export interface RulingLine extends PixelBox {
  readonly isHorizontal: boolean;
  readonly runs: readonly Run[];
}

/** A stretch of a line: from where to where, and at which height (or how far to the right). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export function stretchOf({ x0, y0, x1, y1 }: PixelBox, isHorizontal: boolean): Stretch {
  return isHorizontal ? { from: x0, to: x1, at: (y0 + y1) / 2 } : { from: y0, to: y1, at: (x0 + x1) / 2 };
}

/** In millimetres, of a line that is drawn where one was. */
const DRAWN = 0.4;

/** Pixels of a straight line. */
export function runsAlong({ from, to, at }: Stretch, dpi: number, isHorizontal: boolean): Run[] {
  const [middle, half] = [Math.round(at), Math.max(1, Math.round(pixelsOf(DRAWN, dpi) / 2))];
  if (isHorizontal) return Array.from({ length: 2 * half }, (_, row) => ({ y: middle - half + row, x0: from, x1: to }));
  return Array.from({ length: to - from }, (_, row) => ({ y: from + row, x0: middle - half, x1: middle + half }));
}

/** The line that has these pixels. */
export function lineOf(runs: readonly Run[], isHorizontal: boolean): RulingLine {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const run of runs) [x0, y0, x1, y1] = [Math.min(x0, run.x0), Math.min(y0, run.y), Math.max(x1, run.x1), Math.max(y1, run.y + 1)];
  return { x0, y0, x1, y1, runs, isHorizontal };
}
