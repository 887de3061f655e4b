import type { Shape } from './find-shapes.js';

/** In parts of the font size: a dot's least and greatest extent. */
const EXTENT = { least: 0.07, most: 0.2 };
/** A dot is about as wide as high, and full; a hook is higher, grave and acute slant (on 79 marks of i: dots to 0.11, those from 0.19). */
const ROUND = { longer: 1.5, higher: 1.25, full: 0.65, slanted: 0.12 };
/** A hook is higher than this, of its width, and no wider than this, of the font size. */
const HOOK_SHAPE = { higher: 0.95, widest: 0.25 };

export function isDot({ x0, x1, y0, y1, runs }: Shape, size: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const inked = runs.reduce((sum, run) => sum + run.x1 - run.x0, 0);
  return short >= EXTENT.least * size && long <= EXTENT.most * size && long <= ROUND.longer * short && inked >= ROUND.full * width * height;
}

/** One mark floats above the small letters, and it is a dot. */
export function isDotAlone(floating: readonly Shape[], size: number): boolean {
  const isRound = (shape: Shape) => isDot(shape, size) && !isHigh(shape, ROUND.higher) && Math.abs(slantOf(shape)) <= ROUND.slanted;
  return floating.length === 1 && floating.every(isRound);
}

/** One mark floats above the small letters beside dots of i, and it is as high as a hook: an acute and a hat are wider. */
export function isHookAlone(floating: readonly Shape[], size: number): boolean {
  const marks = floating.filter((shape) => !isDot(shape, size));
  return marks.length === 1 && marks.every((shape) => isHigh(shape, HOOK_SHAPE.higher) && shape.x1 - shape.x0 <= HOOK_SHAPE.widest * size);
}

function isHigh({ x0, x1, y0, y1 }: Shape, times: number): boolean {
  return y1 - y0 > times * (x1 - x0);
}

/** By how much ink that lies further right lies lower, -1 to 1: the correlation of both. */
function slantOf({ runs }: Shape): number {
  const points = runs.flatMap(({ y, x0, x1 }) => Array.from({ length: x1 - x0 }, (_, step) => ({ x: x0 + step, y })));
  const [middleX, middleY] = [meanOf(points.map(({ x }) => x)), meanOf(points.map(({ y }) => y))];
  const across = meanOf(points.map(({ x }) => (x - middleX) ** 2));
  const down = meanOf(points.map(({ y }) => (y - middleY) ** 2));
  return meanOf(points.map(({ x, y }) => (x - middleX) * (y - middleY))) / Math.sqrt(Math.max(across * down, Number.EPSILON));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
