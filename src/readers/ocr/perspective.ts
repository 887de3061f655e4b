import type { Corners } from './find-sheet.js';
import type { Point } from './fit-line.js';

/** A map of the plane as a camera makes it: nine numbers in rows. */
export type Perspective = readonly [number, number, number, number, number, number, number, number, number];

/** Takes a rectangle with its corner at 0, 0 to the corners (Heckbert 1989, 2.2.3). */
export function perspectiveTo([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners, width: number, height: number): Perspective {
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const area = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area];
  return [
    (x1 - x0 + g * x1) / width,
    (x3 - x0 + h * x3) / height,
    x0,
    (y1 - y0 + g * y1) / width,
    (y3 - y0 + h * y3) / height,
    y0,
    g / width,
    h / height,
    1,
  ];
}

export function seen([a, b, c, d, e, f, g, h, i]: Perspective, [x, y]: Point): Point {
  const far = g * x + h * y + i;
  return [(a * x + b * y + c) / far, (d * x + e * y + f) / far];
}

/** The way back: the adjugate, for only ratios count. */
export function inverse([a, b, c, d, e, f, g, h, i]: Perspective): Perspective {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
