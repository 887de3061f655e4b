/** From the first to the last, both included. */
export interface Years {
  first: number;
  last: number;
}

/** The longest run of years in which nothing turns; undefined where something turns in each. */
export function longestCalm({ first, last }: Years, turning: readonly number[]): Years | undefined {
  const edges = [first - 1, ...turning.filter((year) => year >= first && year <= last), last + 1];
  const runs = edges.slice(1).map((edge, index) => ({ first: (edges[index] ?? edge) + 1, last: edge - 1 }));
  const [longest] = runs.filter((run) => run.first <= run.last).toSorted((one, other) => other.last - other.first - (one.last - one.first));
  return longest;
}
