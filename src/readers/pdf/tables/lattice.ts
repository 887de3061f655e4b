import type { Box } from '../box.js';
import type { Rule } from '../engine.js';
import { course, mergeRules, NEAR, ruleAt } from './rules.js';

/** A grid that lines draw. */
export interface Lattice extends Box {
  /** Edges of columns and rows, in order: one more than there are of them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No line closes it there: a page break cut it. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Lines that end this near to one another meet. */
const REACH = 4;
/** Columns and rows that are narrower hold nothing. */
const MIN_EXTENT = 5;
/** Share of a cell's side that a line must run along to close it. */
const COVERED = 0.6;

/** Every grid on the page: lines that meet, two at least each way, and more than one cell. */
export function findLattices(rules: readonly Rule[]): Lattice[] {
  return connected(mergeRules(rules).filter((rule) => lengthOf(rule) >= MIN_EXTENT))
    .map(latticeOf)
    .filter((lattice) => lattice !== undefined);
}

function lengthOf(rule: Rule): number {
  const { from, to } = course(rule);
  return to - from;
}

/** Groups of lines that meet one another. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group) {
      for (const other of left) {
        if (!meet(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function meet(one: Rule, other: Rule): boolean {
  if (one.isHorizontal === other.isHorizontal) return false;
  return one.x0 - REACH <= other.x1 && other.x0 - REACH <= one.x1 && one.y0 - REACH <= other.y1 && other.y0 - REACH <= one.y1;
}

function latticeOf(group: readonly Rule[]): Lattice | undefined {
  const rules = [...group, ...missingEdges(group)];
  const xs = edges(rules.filter(({ isHorizontal }) => !isHorizontal));
  const ys = edges(rules.filter(({ isHorizontal }) => isHorizontal));
  if (xs.length < 2 || ys.length < 2) return undefined;
  const cells = cellsOf(group, xs, ys);
  return { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, ys, cells };
}

/**
 * Edges without a line: rows cut by a page break, tables without sides. There
 * the ends of the crossing lines draw them, when two at least end together.
 */
function missingEdges(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((isHorizontal) => {
    const along = rules.filter((rule) => rule.isHorizontal === isHorizontal).map(course);
    const across = rules.filter((rule) => rule.isHorizontal !== isHorizontal).map(course);
    const [first, last] = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
    return [first, last].flatMap((at) => {
      const ending = across.filter(({ from, to }) => Math.abs(from - at) <= REACH || Math.abs(to - at) <= REACH);
      if (ending.length < 2 || along.some((run) => Math.abs(run.at - at) <= REACH)) return [];
      const places = ending.map((run) => run.at);
      return [ruleAt(isHorizontal, at, Math.min(...places), Math.max(...places))];
    });
  });
}

/** Places of the lines, with those too near to the one before left out. */
function edges(rules: readonly Rule[]): number[] {
  const places = rules.map((rule) => course(rule).at).sort((one, other) => one - other);
  return places.filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > NEAR).reduce<number[]>((kept, place) => {
    if (kept.length === 0 || place - (kept.at(-1) ?? 0) >= MIN_EXTENT) kept.push(place);
    return kept;
  }, []);
}

/** A cell reaches right and down as far as no line ends it. */
function cellsOf(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): LatticeCell[] {
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
        (column === 0 || isClosedLeft(next, column)) && (right === columns || isClosedLeft(next, right));
      while (below < rows && goesOn(below)) below += 1;
      for (const each of range(row, below)) for (const across of range(column, right)) taken.add(each * columns + across);
      cells.push({
        row, column, rowSpan: below - row, columnSpan: right - column,
        x0: xs[column] ?? 0, y0: ys[row] ?? 0, x1: xs[right] ?? 0, y1: ys[below] ?? 0,
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
    .filter((run) => Math.abs(run.at - at) <= MIN_EXTENT)
    .reduce((sum, run) => sum + Math.max(0, Math.min(run.to, to) - Math.max(run.from, from)), 0);
  return shared / Math.max(1, to - from);
}
