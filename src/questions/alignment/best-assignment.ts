import { munkres } from 'munkres';

export type Match = readonly [a: number, b: number];

/**
 * One to one with the greatest total, of the pairs that score above the
 * threshold (Hungarian algorithm). What such pairs do not connect is solved
 * apart: its cost grows with the cube of the tasks.
 */
export function bestAssignment(scores: readonly (readonly number[])[], threshold: number): Match[] {
  return islands(scores, threshold).flatMap(({ rows, columns }) => {
    const gain = (row: number, column: number): number => Math.max(0, (scores[row]?.[column] ?? 0) - threshold);
    const costs = rows.map((row) => columns.map((column) => -gain(row, column)));
    return munkres(costs).flatMap(([r, c]): Match[] => {
      const [row, column] = [rows[r] ?? -1, columns[c] ?? -1];
      return gain(row, column) > 0 ? [[row, column]] : [];
    });
  });
}

interface Island {
  readonly rows: number[];
  readonly columns: number[];
}

function islands(scores: readonly (readonly number[])[], threshold: number): Island[] {
  const reachable = scores.map((row) => row.flatMap((score, column) => (score > threshold ? [column] : [])));
  const rowsOf = new Map<number, number[]>();
  reachable.forEach((columns, row) => columns.forEach((column) => rowsOf.set(column, [...(rowsOf.get(column) ?? []), row])));
  const seen = new Set<number>();
  return reachable.flatMap((columns, row) => (columns.length === 0 || seen.has(row) ? [] : [islandFrom(row, reachable, rowsOf, seen)]));
}

function islandFrom(
  start: number,
  reachable: readonly (readonly number[])[],
  rowsOf: ReadonlyMap<number, readonly number[]>,
  seen: Set<number>,
): Island {
  const [rows, columns] = [[start], new Set<number>()];
  seen.add(start);
  for (const row of rows) {
    for (const column of reachable[row] ?? []) {
      if (columns.has(column)) continue;
      columns.add(column);
      const next = (rowsOf.get(column) ?? []).filter((other) => !seen.has(other));
      next.forEach((other) => seen.add(other));
      rows.push(...next);
    }
  }
  return { rows, columns: [...columns] };
}
