import { isWithin } from '../box.js';
import type { PageTable } from '../page-content.js';
import { cellParagraphs } from '../text/cell-paragraphs.js';
import type { Word } from '../text/words.js';
import type { Lattice } from './lattice.js';

/** Room between a border and the text, where none can be measured. */
const PADDING = { least: 1, most: 8 };
const MIN_LINES = 5;

export interface FoundTable {
  readonly table: PageTable;
  readonly words: readonly Word[];
}

/**
 * The table in a grid of lines; undefined for a frame: a grid whose words all
 * stand in one cell.
 */
export function ruledTable(lattice: Lattice, words: readonly Word[]): FoundTable | undefined {
  const inside = lattice.cells.map((cell) => ({ cell, words: words.filter((word) => isWithin(word, cell)) }));
  if (inside.filter((each) => each.words.length > 0).length < 2) return undefined;
  const padding = paddingOf(inside.flatMap(({ cell, words: own }) => own.map((word) => word.x0 - cell.x0)));
  const cells = inside.map(({ cell, words: own }) => {
    const inner = { ...cell, x0: cell.x0 + padding, x1: cell.x1 - padding };
    return { ...cell, text: own.length > 0 ? cellParagraphs(own, inner) : '' };
  });
  const { x0, y0, x1, y1, xs, ys } = lattice;
  return { table: { kind: 'table', x0, y0, x1, y1, xs, rows: ys.length - 1, cells }, words: inside.flatMap((each) => each.words) };
}

/** The distance from the border at which most lines begin; the least where none comes often. */
function paddingOf(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const distance of distances) {
    const half = Math.round(distance * 2) / 2;
    if (half >= PADDING.least && half <= PADDING.most) counts.set(half, (counts.get(half) ?? 0) + 1);
  }
  const [common] = [...counts].sort(([, one], [, other]) => other - one);
  if (common && common[1] >= MIN_LINES) return common[0];
  return Math.min(PADDING.most, Math.max(PADDING.least, Math.min(...distances)));
}
