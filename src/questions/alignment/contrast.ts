/**
 * Each value plus its lead over the best other one of its row and column:
 * between tasks that all begin alike, what counts is who is likest to whom.
 */
export function sharpen(values: readonly (readonly number[])[]): number[][] {
  const rows = values.map(bestTwo);
  const columns = (values[0] ?? []).map((_, column) => bestTwo(values.map((row) => row[column] ?? 0)));
  return values.map((row, r) => row.map((value, c) => value + value - Math.max(bestOther(rows[r], value), bestOther(columns[c], value))));
}

type BestTwo = readonly [best: number, second: number];

function bestTwo(values: readonly number[]): BestTwo {
  let [best, second] = [0, 0];
  for (const value of values) {
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return [best, second];
}

function bestOther([best, second]: BestTwo = [0, 0], value: number): number {
  return value === best ? second : best;
}
