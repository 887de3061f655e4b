export type Point = readonly [x: number, y: number];

/** y = offset + slope × x */
export interface Line {
  readonly offset: number;
  readonly slope: number;
}

/** The line through the points that half of them may not spoil (Theil 1950, Sen 1968), of pairs half the points apart. */
export function medianLine(points: readonly Point[]): Line {
  const half = Math.floor(points.length / 2);
  const slopes = points.slice(0, half).map(([x, y], index) => {
    const [otherX, otherY] = points[index + half] ?? [x + 1, y];
    return (otherY - y) / (otherX - x);
  });
  const slope = middle(slopes);
  return { slope, offset: middle(points.map(([x, y]) => y - slope * x)) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The line nearest to the points, by the squares of their distances. */
export function leastSquares(points: readonly Point[]): Line {
  const mean = (value: (point: Point) => number) => points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const slope = mean(([x, y]) => (x - meanX) * (y - meanY)) / mean(([x]) => (x - meanX) ** 2);
  return { slope, offset: meanY - slope * meanX };
}
