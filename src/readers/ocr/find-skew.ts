import type { Bitmap } from './picture.js';

/** Degrees to either side that are looked at, first in coarse steps, then in fine ones around the best. */
const [REACH, COARSE, FINE] = [5, 0.25, 0.05];
const RADIANS = Math.PI / 180;
/** So many points of ink tell as much as all. */
const ENOUGH = 40_000;

export interface Skew {
  /** By which lines fall to the right, in degrees. */
  readonly angle: number;
  /** How sharply rows of ink and rows of paper differ at that angle; large where lines of text run across. */
  readonly sharpness: number;
}

/**
 * The angle at which the ink gathers in the fewest rows (a projection profile,
 * Postl 1986).
 *
 * @param across looks at lines that run down the page instead
 */
export function findSkew(bitmap: Bitmap, across = false): Skew {
  const points = inkPoints(bitmap, across);
  const best = (angles: readonly number[]): Skew =>
    angles
      .map((angle) => ({ angle, sharpness: sharpnessAt(points, angle) }))
      .reduce((one, other) => (other.sharpness > one.sharpness ? other : one), { angle: 0, sharpness: 0 });
  const coarse = best(steps(0, REACH, COARSE));
  return best(steps(coarse.angle, COARSE, FINE));
}

function steps(middle: number, reach: number, step: number): number[] {
  const count = Math.round(reach / step);
  return Array.from({ length: 2 * count + 1 }, (_, index) => middle + (index - count) * step);
}

interface Points {
  readonly along: Float32Array;
  readonly down: Float32Array;
  /** Pixels that make one row of the profile. */
  readonly row: number;
  readonly extent: number;
}

function inkPoints({ width, height, pixels }: Bitmap, across: boolean): Points {
  const total = pixels.reduce((sum, pixel) => sum + pixel, 0);
  const every = Math.max(1, Math.ceil(total / ENOUGH));
  const count = Math.floor(total / every);
  const [along, down] = [new Float32Array(count), new Float32Array(count)];
  let [seen, kept] = [0, 0];
  for (let at = pixels.indexOf(1); at >= 0 && kept < count; at = pixels.indexOf(1, at + 1)) {
    seen += 1;
    if (seen % every !== 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    along[kept] = across ? y : x;
    down[kept] = across ? -x : y;
    kept += 1;
  }
  return { along, down, row: Math.max(1, height / 1500), extent: width + height };
}

function sharpnessAt({ along, down, row, extent }: Points, angle: number): number {
  const slope = Math.tan(angle * RADIANS);
  const profile = new Uint32Array(Math.ceil((3 * extent) / row));
  for (let index = 0; index < along.length; index += 1) {
    const place = Math.floor(((down[index] ?? 0) - (along[index] ?? 0) * slope + 1.5 * extent) / row);
    profile[place] = (profile[place] ?? 0) + 1;
  }
  let sum = 0;
  for (let place = 1; place < profile.length; place += 1) sum += ((profile[place] ?? 0) - (profile[place - 1] ?? 0)) ** 2;
  return sum;
}
