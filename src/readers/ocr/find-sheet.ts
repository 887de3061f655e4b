import { leastSquares, medianLine, type Line, type Point } from './fit-line.js';
import { greyAt, type ColourPicture } from './picture.js';

/** Clockwise from the upper left one. */
export type Corners = readonly [Point, Point, Point, Point];

/** The picture is looked at in squares, so many across its shorter side. */
const SQUARES = 400;
/** Of the picture, how far inwards the edge of the sheet is looked for. */
const DEEPEST = 0.35;
/** Paper is so much lighter than all that lies between it and the border of the picture. */
const LIGHTER = { times: 1.35, least: 8 };
/** Squares to both sides of an edge that are compared. */
const BESIDE = 3;
/** Of the places along a side, where the edge must be seen; how far from a straight line, in squares; and how steep. */
const STRAIGHT = { share: 0.5, off: 1.5, steepest: 0.15 };
/** Of the picture, what a photographed sheet takes at least. */
const LEAST_AREA = 0.4;

/** How light each square of a picture is. */
interface Squares {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly light: Float32Array;
}

/** The corners of a sheet of paper that lies on something darker, in pixels; undefined unless all four sides are seen. */
export function findSheet(picture: ColourPicture): Corners | undefined {
  const squares = squaresOf(picture);
  const { width, height, side } = squares;
  const at = (x: number, y: number) => squares.light[y * width + x] ?? 0;
  const left = findEdge(height, width, (along, depth) => at(depth, along));
  const right = findEdge(height, width, (along, depth) => at(width - 1 - depth, along));
  const top = findEdge(width, height, at);
  const bottom = findEdge(width, height, (along, depth) => at(along, height - 1 - depth));
  if (!left || !right || !top || !bottom) return undefined;
  const [fromRight, fromBottom] = [turned(right, width), turned(bottom, height)];
  const corners = [crossing(left, top), crossing(fromRight, top), crossing(fromRight, fromBottom), crossing(left, fromBottom)] as const;
  return areaOf(corners) < LEAST_AREA * width * height ? undefined : inPixels(corners, side);
}

function squaresOf({ width, height, pixels }: ColourPicture): Squares {
  const side = Math.max(1, Math.min(width, height) / SQUARES);
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)];
  const light = Float32Array.from({ length: columns * rows }, (_, square) => {
    const [x0, y0] = [(square % columns) * side, Math.floor(square / columns) * side];
    let [sum, count] = [0, 0];
    for (let y = Math.floor(y0); y < y0 + side; y += 1) {
      for (let x = Math.floor(x0); x < x0 + side; x += 1, count += 1) sum += greyAt(pixels, (y * width + x) * 4);
    }
    return sum / count;
  });
  return { width: columns, height: rows, side, light };
}

/**
 * The edge as its depth over the place along the side, in squares.
 *
 * @param lightAt of a place along the side, so deep from the border of the picture
 */
function findEdge(length: number, extent: number, lightAt: (along: number, depth: number) => number): Line | undefined {
  const deepest = Math.floor(DEEPEST * extent);
  const places = Array.from({ length }, (_, along): Point => [along, edgeDepth(deepest, (depth) => lightAt(along, depth))]);
  const points = places.filter(([, depth]) => depth > 0);
  const rough = medianLine(points);
  const near = points.filter(([along, depth]) => Math.abs(depth - rough.offset - rough.slope * along) <= STRAIGHT.off);
  if (near.length < STRAIGHT.share * length) return undefined;
  const edge = leastSquares(near);
  return Math.abs(edge.slope) > STRAIGHT.steepest ? undefined : edge;
}

/** Where it becomes light most suddenly, everything further out being dark; 0 where it does not. */
function edgeDepth(deepest: number, lightAt: (depth: number) => number): number {
  const sums = new Float64Array(deepest + BESIDE + 1);
  for (let depth = 0; depth < deepest + BESIDE; depth += 1) sums[depth + 1] = (sums[depth] ?? 0) + lightAt(depth);
  const mean = (from: number, to: number) => ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  let [best, sharpest] = [0, 0];
  for (let depth = BESIDE; depth < deepest; depth += 1) {
    const [inside, beside] = [mean(depth, depth + BESIDE), mean(depth - BESIDE, depth)];
    if (inside < LIGHTER.times * (mean(0, depth) + LIGHTER.least) || inside - beside <= sharpest) continue;
    [best, sharpest] = [depth, inside - beside];
  }
  return best;
}

/** As seen from the opposite border. */
function turned({ offset, slope }: Line, extent: number): Line {
  return { offset: extent - offset, slope: -slope };
}

/** Of an edge that runs down the picture with one that runs across. */
function crossing(down: Line, across: Line): Point {
  const x = (down.offset + down.slope * across.offset) / (1 - down.slope * across.slope);
  return [x, across.offset + across.slope * x];
}

function areaOf(corners: Corners): number {
  const crosses = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [0, 0];
    return x * nextY - nextX * y;
  });
  return crosses.reduce((sum, cross) => sum + cross, 0) / 2;
}

function inPixels([upperLeft, upperRight, lowerRight, lowerLeft]: Corners, side: number): Corners {
  const scale = ([x, y]: Point): Point => [x * side, y * side];
  return [scale(upperLeft), scale(upperRight), scale(lowerRight), scale(lowerLeft)];
}
