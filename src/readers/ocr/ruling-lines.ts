import { findBrokenLines } from './broken-lines.js';
import { completeRows } from './complete-rows.js';
import { lineOf, runsAlong, stretchOf, type RulingLine, type Stretch } from './drawn-line.js';
import { findShapes, type Shape } from './find-shapes.js';
import { pixelsOf, type Bitmap, type GreyPicture } from './picture.js';
import { followInk, reachOut } from './reach-lines.js';

/** Shorter stretches of ink, in millimetres, are parts of letters; letters are less high than wide words. */
const SHORTEST = { horizontal: 13, vertical: 6 };
/** Thicker ones are bars or pictures. */
const THICKEST = 2;

/** In millimetres from the edge of the picture: edges of the paper and their shadows. */
const PAPER_EDGE = 1.5;

/** Straight lines of the picture, which is level; those of which copies left dashes are drawn through them. */
export function findRulingLines(bitmap: Bitmap, dpi: number): RulingLine[] {
  const pieces = [true, false].flatMap((isHorizontal) => solidLines(bitmap, dpi, isHorizontal));
  const solid = pieces.map((line) => followInk(line, pieces, bitmap, dpi, line.isHorizontal ? SHORTEST.horizontal : SHORTEST.vertical));
  const broken = [true, false].flatMap((isHorizontal) => {
    const whole = solid.filter((line) => line.isHorizontal === isHorizontal).map((line) => stretchOf(line, isHorizontal));
    return findBrokenLines(bitmap, dpi, isHorizontal, whole).map((dashes) => lineThrough(dashes, dpi, isHorizontal));
  });
  const within = (line: RulingLine) => isWithinPaper(line, bitmap, pixelsOf(PAPER_EDGE, dpi));
  const drawn = broken.filter(within);
  if (drawn.length === 0) return solid;
  const found = [...solid, ...drawn.map((line) => reachOut(line, [...solid, ...drawn], dpi))];
  return [...found, ...completeRows(found.filter(within), bitmap, dpi)];
}

function isWithinPaper({ isHorizontal, x0, y0, x1, y1 }: RulingLine, { width, height }: Bitmap, edge: number): boolean {
  const [at, extent] = isHorizontal ? [(y0 + y1) / 2, height] : [(x0 + x1) / 2, width];
  return at >= edge && at <= extent - edge;
}

function solidLines(bitmap: Bitmap, dpi: number, isHorizontal: boolean): RulingLine[] {
  const long = longRuns(bitmap, isHorizontal, pixelsOf(isHorizontal ? SHORTEST.horizontal : SHORTEST.vertical, dpi));
  return findShapes(long)
    .filter((shape) => thickness(shape, isHorizontal) <= pixelsOf(THICKEST, dpi))
    .map(({ x0, y0, x1, y1, runs }) => ({ x0, y0, x1, y1, runs, isHorizontal }));
}

/** As if the line were whole: from dash to dash, to the ends of the first and last. */
function lineThrough(dashes: readonly Stretch[], dpi: number, isHorizontal: boolean): RulingLine {
  const runs = dashes.flatMap((dash, index) =>
    runsAlong({ ...dash, to: Math.max(dash.to, dashes[index + 1]?.from ?? dash.to) }, dpi, isHorizontal),
  );
  return lineOf(runs, isHorizontal);
}

/** Of the shape on the whole: a line that is not quite level is higher than it is thick. */
function thickness({ x0, y0, x1, y1, runs }: Shape, isHorizontal: boolean): number {
  const ink = runs.reduce((sum, run) => sum + run.x1 - run.x0, 0);
  return ink / Math.max(1, isHorizontal ? x1 - x0 : y1 - y0);
}

/**
 * The ink that belongs to straight runs of at least that length. A line that is
 * not quite level steps from row to row, so each row (or column) is read
 * together with the next. Pixels are visited as they lie in memory.
 */
function longRuns({ width, height, pixels }: Bitmap, isHorizontal: boolean, least: number): Bitmap {
  const long = new Uint8Array(pixels.length);
  const [along, across] = isHorizontal ? [1, width] : [width, 1];
  const lastLane = isHorizontal ? height - 1 : width - 1;
  /** Where the run of each lane began. */
  const begins = new Int32Array(isHorizontal ? height : width);
  const end = (lane: number, place: number) => {
    const count = place - (begins[lane] ?? 0);
    if (count >= least) markRun(long, pixels, { at: lane * across + (place - count) * along, count, along, across });
    begins[lane] = place + 1;
  };
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (pixels[at] !== 1 && pixels[at + across] !== 1) end(isHorizontal ? y : x, isHorizontal ? x : y);
    }
  }
  for (let lane = 0; lane < lastLane; lane += 1) end(lane, isHorizontal ? width : height);
  return { width, height, pixels: long };
}

function markRun(
  long: Uint8Array,
  pixels: Uint8Array,
  { at, count, along, across }: { at: number; count: number; along: number; across: number },
): void {
  for (let step = 0, place = at; step < count; step += 1, place += along) {
    if (pixels[place] === 1) long[place] = 1;
    if (pixels[place + across] === 1) long[place + across] = 1;
  }
}

/** Lines leave a soft edge, of so many pixels; what is darker than this behind it is a letter that touches the line. */
const [EDGE, INK] = [2, 128];

/**
 * Paints the lines as paper; a letter that one crosses or touches keeps the
 * rest of its strokes: cells have no margin above capitals and below dots.
 */
export function eraseRulingLines({ width, pixels }: GreyPicture, lines: readonly RulingLine[]): void {
  for (const { runs, isHorizontal } of lines) {
    const across = isHorizontal ? width : 1;
    for (const { y, x0, x1 } of runs) {
      pixels.fill(255, y * width + x0, y * width + x1);
      for (let at = y * width + x0; at < y * width + x1; at += isHorizontal ? 1 : Math.max(1, x1 - x0 - 1)) {
        eraseEdge(pixels, at, -across);
        eraseEdge(pixels, at, across);
      }
    }
  }
}

function eraseEdge(pixels: Uint8Array, at: number, across: number): void {
  if ((pixels[at + (EDGE + 1) * across] ?? 255) < INK) return;
  for (let step = 1; step <= EDGE; step += 1) pixels[at + step * across] = 255;
}
