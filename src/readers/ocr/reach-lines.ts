import { stretchOf, type RulingLine, type Stretch } from './drawn-line.js';
import type { Run } from './find-shapes.js';
import { pixelsOf, type Bitmap } from './picture.js';

/** In millimetres; where lines met, dashes touch and are no dashes any more. */
const REACH = 5;
/** In millimetres: lines that end so near have met; behind the one that it met a line does not go on, but letters may stand there. */
const NEAR = 1;
/** Of a line's way to the one that it met, what must be ink: it pales where it steps aside. */
const INKED = 0.75;
/** In pixels: by how much a line that is not quite level moves aside on that way. */
const ASIDE = 1;

/** A line of dashes, to the lines that it met. */
export function reachOut(line: RulingLine, lines: readonly RulingLine[], dpi: number): RulingLine {
  const reach = pixelsOf(REACH, dpi);
  const { from, to } = stretchOf(line, line.isHorizontal);
  const met = meeting(line, lines, reach);
  const begin = Math.min(from, ...met.filter((place) => place >= from - reach).map(Math.floor));
  const end = Math.max(to, ...met.filter((place) => place <= to + reach).map(Math.ceil));
  return line.isHorizontal ? { ...line, x0: begin, x1: end } : { ...line, y0: begin, y1: end };
}

/**
 * A whole line, to the lines that it met, where its ink goes on so far: of one
 * that is not quite level the last step is too short to be found by itself.
 *
 * @param shortest in millimetres, what is found by itself
 */
export function followInk(line: RulingLine, lines: readonly RulingLine[], bitmap: Bitmap, dpi: number, shortest: number): RulingLine {
  const reach = pixelsOf(shortest + 1, dpi);
  const { from, to } = stretchOf(line, line.isHorizontal);
  const near = pixelsOf(NEAR, dpi);
  const met = meeting(line, lines, near);
  const begin = Math.max(...met.filter((place) => place <= from + near && place >= from - reach).map(Math.floor));
  const end = Math.min(...met.filter((place) => place >= to - near && place <= to + reach).map(Math.ceil));
  return [
    { from: begin, to: from },
    { from: to, to: end },
  ]
    .filter((way) => way.to - way.from > near && way.to - way.from <= reach && isInked(way, line, bitmap))
    .reduce(prolonged, line);
}

/** Where lines across this one lie that may have met it. */
function meeting(line: RulingLine, lines: readonly RulingLine[], reach: number): number[] {
  const { at } = stretchOf(line, line.isHorizontal);
  return lines
    .filter(({ isHorizontal }) => isHorizontal !== line.isHorizontal)
    .map((other) => stretchOf(other, other.isHorizontal))
    .filter((other) => other.from - reach <= at && at <= other.to + reach)
    .map((other) => other.at);
}

type Way = Pick<Stretch, 'from' | 'to'>;

function isInked({ from, to }: Way, { isHorizontal, x0, y0, x1, y1 }: RulingLine, { width, pixels }: Bitmap): boolean {
  const [left, right] = isHorizontal ? [y0 - ASIDE, y1 + ASIDE] : [x0 - ASIDE, x1 + ASIDE];
  let inked = 0;
  for (let place = from; place < to; place += 1) {
    let isInk = false;
    for (let lane = left; lane < right; lane += 1) isInk ||= pixels[isHorizontal ? lane * width + place : place * width + lane] === 1;
    if (isInk) inked += 1;
  }
  return inked >= INKED * (to - from);
}

function prolonged(line: RulingLine, { from, to }: Way): RulingLine {
  const { isHorizontal, x0, y0, x1, y1, runs } = line;
  const count = isHorizontal ? y1 - y0 + 2 * ASIDE : to - from;
  const added = Array.from({ length: count }, (_, step): Run =>
    isHorizontal ? { y: y0 - ASIDE + step, x0: from, x1: to } : { y: from + step, x0: x0 - ASIDE, x1: x1 + ASIDE },
  );
  const box = isHorizontal ? { x0: Math.min(x0, from), x1: Math.max(x1, to) } : { y0: Math.min(y0, from), y1: Math.max(y1, to) };
  return { ...line, ...box, runs: [...runs, ...added] };
}
