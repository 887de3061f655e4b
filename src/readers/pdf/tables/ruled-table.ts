import { isWithin } from '../box.js';
import type { PageTable } from '../page-content.js';
import { cellParagraphs } from '../text/cell-paragraphs.js';
import { numberCalled } from '../text/footnotes.js';
import { lineBlanksOf } from '../text/line-blanks.js';
import type { Word } from '../text/words.js';
import type { LatticeCell } from './lattice-cells.js';
import type { Lattice } from './lattice.js';

/** Room between a border and the text, where none can be measured. */
const PADDING = { least: 1, most: 8 };
const MIN_LINES = 5;

/** A grid with the words in its cells. */
export interface FilledLattice {
  readonly lattice: Lattice;
  readonly cells: readonly { readonly cell: LatticeCell; readonly words: readonly Word[] }[];
}

/** undefined for a frame: a grid whose words all stand in one cell. */
export function fillLattice(lattice: Lattice, words: readonly Word[]): FilledLattice | undefined {
  const inside = words.filter((word) => isWithin(word, lattice));
  const cells = lattice.cells.map((cell) => ({ cell, words: inside.filter((word) => isWithin(word, cell)) }));
  return cells.filter((each) => each.words.length > 0).length < 2 ? undefined : { lattice, cells };
}

/** @param calls numbers of notes, which are no part of the text */
export function ruledTable({ lattice, cells }: FilledLattice, calls: ReadonlySet<Word>): PageTable {
  const blanks = lineBlanksOf(cells.map(({ words }) => words));
  const padding = paddingOf(cells.flatMap(({ cell, words }) => words.map((word) => word.x0 - cell.x0)));
  const { x0, y0, x1, y1, xs, ys } = lattice;
  return {
    kind: 'table',
    x0,
    y0,
    x1,
    y1,
    xs,
    rows: ys.length - 1,
    cells: cells.map(({ cell, words }) => {
      const inner = { ...cell, x0: cell.x0 + padding, x1: cell.x1 - padding };
      const own = words.filter((word) => !calls.has(word));
      return { ...cell, ...cellParagraphs(own, inner, blanks) };
    }),
    calls: cells.flatMap(({ words }) => words.filter((word) => calls.has(word)).map(numberCalled)),
  };
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
