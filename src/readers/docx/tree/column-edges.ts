import type { Extent } from './place-cells.js';

/**
 * Edges nearer than this were meant to be one: cells dragged by hand miss each
 * other by a hair. In twentieths of a point; the margins of a cell alone take
 * 216.
 */
const NEAR = 150;
/** Grids that state no true widths have the same small one everywhere; a hair is thin beside real columns. */
const NEAR_SHARE = 0.2;

/**
 * The column that begins at each line of the grid where some cell begins or
 * ends. Lines that no cell keeps to are none, and lines that nearly coincide
 * are one unless a cell lies between them.
 */
export function columnEdges(rows: readonly (readonly Extent[])[], grid: readonly number[]): ReadonlyMap<number, number> {
  const extents = rows.flat();
  const lines = [...new Set(extents.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  const cells = new Set(extents.map(({ start, end }) => `${start} ${end}`));
  const position = positions(grid);
  const near = nearness(lines, position);
  const edges: number[][] = [];
  for (const line of lines) {
    const edge = edges.at(-1) ?? [];
    const isNear = edge[0] !== undefined && position(line) - position(edge[0]) <= near;
    if (isNear && !edge.some((other) => cells.has(`${other} ${line}`))) edge.push(line);
    else edges.push([line]);
  }
  return new Map(edges.flatMap((edge, column) => edge.map((line) => [line, column] as const)));
}

/** How far from the left a line of the grid is; lines beyond what the grid states are nowhere near another. */
function positions(grid: readonly number[]): (line: number) => number {
  const sums = [0];
  for (const width of grid) sums.push((sums.at(-1) ?? 0) + width);
  return (line) => sums[line] ?? Number.POSITIVE_INFINITY;
}

function nearness(lines: readonly number[], position: (line: number) => number): number {
  const width = position(lines.at(-1) ?? 0) / Math.max(lines.length - 1, 1);
  return Number.isFinite(width) ? Math.min(NEAR, width * NEAR_SHARE) : 0;
}
