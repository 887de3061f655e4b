import type { Box } from '../box.js';
import type { Rule } from '../engine.js';
import { withoutInnerTables } from './inner-tables.js';
import { latticeCells, type LatticeCell } from './lattice-cells.js';
import { course, mergeRules, NEAR, ruleAt } from './rules.js';

/** A grid that lines draw. */
export interface Lattice extends Box {
  /** Edges of columns and rows, in order: one more than there are of them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

/** Lines that end this near to one another meet. */
const REACH = 4;
/** Columns and rows that are narrower hold nothing. */
const MIN_EXTENT = 5;

/** More are a drawing, and would take minutes. */
const [MAX_RULES, MAX_CELLS] = [4000, 10_000];

/** Every grid on the page: lines that meet, two at least each way, and more than one cell. */
export function findLattices(rules: readonly Rule[]): Lattice[] {
  const merged = mergeRules(rules).filter((rule) => lengthOf(rule) >= MIN_EXTENT);
  if (merged.length > MAX_RULES) return [];
  return connected(merged)
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
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MAX_CELLS) return undefined;
  const cells = latticeCells(group, xs, ys);
  return withoutInnerTables({ x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, ys, cells });
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
  return places
    .filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > NEAR)
    .reduce<number[]>((kept, place) => {
      if (kept.length === 0 || place - (kept.at(-1) ?? 0) >= MIN_EXTENT) kept.push(place);
      return kept;
    }, []);
}
