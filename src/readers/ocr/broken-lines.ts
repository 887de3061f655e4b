import { stretchOf, type Stretch } from './drawn-line.js';
import { findShapes } from './find-shapes.js';
import { outsideWords } from './outside-words.js';
import { pixelsOf, shareOfInk, type Bitmap, type PixelBox } from './picture.js';

/**
 * In millimetres. Copying eats thin lines; dashes and dots are left. Unlike
 * strokes of letters they stand alone, and many go on in one line.
 */
const DASH = { least: 0.3, thickest: 0.8 };
/** Blank on both sides of a dash, from its soft edge on; specks may take a part of it. */
const ALONE = { from: 0.25, to: 0.6, stray: 0.25 };
/** Between two dashes of one line, along it and across. */
const GAP = { along: 5, across: 0.4 };
/** What proves a line: its length, the part that is left of it, its dashes. */
const PROOF = { horizontal: 25, vertical: 12, left: 0.2, dashes: 6 };
/** A line that is proved goes on over letters that touch it. */
const OVERLAID = 12;

/**
 * Lines of which dashes are left, each as its stretches in order.
 *
 * @param solid stretches of lines that are whole: a broken one goes on with them
 */
export function findBrokenLines(bitmap: Bitmap, dpi: number, isHorizontal: boolean, solid: readonly Stretch[]): Stretch[][] {
  const shapes = findShapes(bitmap);
  const dashes = (isHorizontal ? shapes : outsideWords(shapes, dpi))
    .filter((box) => isDash(box, dpi, isHorizontal) && standsAlone(box, bitmap, dpi, isHorizontal))
    .map((box) => stretchOf(box, isHorizontal));
  const whole = new Set(solid);
  const least = pixelsOf(isHorizontal ? PROOF.horizontal : PROOF.vertical, dpi);
  const proved = new Set(
    chainsOf([...dashes, ...solid], GAP.along, dpi)
      .filter((chain) => isLine(chain, least, whole))
      .flat(),
  );
  return chainsOf([...dashes, ...solid], OVERLAID, dpi).filter((chain) => chain.some((stretch) => proved.has(stretch)));
}

function isLine(chain: readonly Stretch[], least: number, whole: ReadonlySet<Stretch>): boolean {
  const extent = Math.max(...chain.map(({ to }) => to)) - (chain[0]?.from ?? 0);
  const left = chain.reduce((sum, { from, to }) => sum + to - from, 0);
  return extent >= least && left >= PROOF.left * extent && chain.filter((stretch) => !whole.has(stretch)).length >= PROOF.dashes;
}

function isDash({ x0, y0, x1, y1 }: PixelBox, dpi: number, isHorizontal: boolean): boolean {
  const [length, thickness] = isHorizontal ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  return length >= pixelsOf(DASH.least, dpi) && thickness <= pixelsOf(DASH.thickest, dpi);
}

function standsAlone({ x0, y0, x1, y1 }: PixelBox, bitmap: Bitmap, dpi: number, isHorizontal: boolean): boolean {
  const [near, far] = [Math.max(1, pixelsOf(ALONE.from, dpi)), pixelsOf(ALONE.to, dpi)];
  const sides = isHorizontal
    ? [
        { x0, x1, y0: y0 - far, y1: y0 - near },
        { x0, x1, y0: y1 + near, y1: y1 + far },
      ]
    : [
        { y0, y1, x0: x0 - far, x1: x0 - near },
        { y0, y1, x0: x1 + near, x1: x1 + far },
      ];
  return sides.every((side) => shareOfInk(bitmap, side) <= ALONE.stray);
}

/** What goes on in one line, in its order; `along` in millimetres. */
function chainsOf(stretches: readonly Stretch[], along: number, dpi: number): Stretch[][] {
  const [farthest, across] = [pixelsOf(along, dpi), pixelsOf(GAP.across, dpi)];
  const chains: Stretch[][] = [];
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const chain = chains.findLast((open) => {
      const last = open.at(-1);
      return last !== undefined && stretch.from - last.to <= farthest && Math.abs(stretch.at - last.at) <= across;
    });
    if (chain) chain.push(stretch);
    else chains.push([stretch]);
  }
  return chains;
}
