import type { Box } from '../box.js';
import type { Rule } from '../engine.js';
import { course } from './rules.js';

export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No line closes it there: a page break cut it. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Share of a cell's side that a line must run along to close it, and how near to it, in points. */
const [COVERED, ON_EDGE] = [0.6, 5];

/** A cell reaches right and down as far as no line ends it. */
export function latticeCells(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): LatticeCell[] {
  const horizontal = rules.filter(({ isHorizontal }) => isHorizontal).map(course);
  const vertical = rules.filter(({ isHorizontal }) => !isHorizontal).map(course);
  const hasLine = (runs: typeof horizontal, at: number, from: number, to: number) => coverage(runs, at, from, to) >= COVERED;
  const isClosedAbove = (row: number, column: number) => hasLine(horizontal, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  const isClosedLeft = (row: number, column: number) => hasLine(vertical, xs[column] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let right = column + 1;
      while (right < columns && !taken.has(row * columns + right) && !isClosedLeft(row, right)) right += 1;
      let below = row + 1;
      const goesOn = (next: number) =>
        range(column, right).every((each) => !isClosedAbove(next, each) && (each === column || !isClosedLeft(next, each))) &&
        (column === 0 || isClosedLeft(next, column)) &&
        (right === columns || isClosedLeft(next, right));
      while (below < rows && goesOn(below)) below += 1;
      for (const each of range(row, below)) for (const across of range(column, right)) taken.add(each * columns + across);
      cells.push({
        row,
        column,
        rowSpan: below - row,
        columnSpan: right - column,
        x0: xs[column] ?? 0,
        y0: ys[row] ?? 0,
        x1: xs[right] ?? 0,
        y1: ys[below] ?? 0,
        isOpenAbove: row === 0 && !isClosedAbove(0, column),
        isOpenBelow: below === rows && !isClosedAbove(rows, column),
      });
    }
  }
  return cells;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Share of the stretch along which a line lies there. */
function coverage(runs: readonly { at: number; from: number; to: number }[], at: number, from: number, to: number): number {
  const shared = runs
    .filter((run) => Math.abs(run.at - at) <= ON_EDGE)
    .reduce((sum, run) => sum + Math.max(0, Math.min(run.to, to) - Math.max(run.from, from)), 0);
  return shared / Math.max(1, to - from);
}
