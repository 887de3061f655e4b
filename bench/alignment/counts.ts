/** Links found and drawn by hand. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

export const noCounts: Counts = { right: 0, extra: 0, missing: 0 };

export function countLinks(found: ReadonlySet<string>, gold: ReadonlySet<string>): Counts {
  const right = [...found].filter((link) => gold.has(link)).length;
  return { right, extra: found.size - right, missing: gold.size - right };
}

export function addCounts(one: Counts, other: Counts): Counts {
  return { right: one.right + other.right, extra: one.extra + other.extra, missing: one.missing + other.missing };
}

export function precision({ right, extra }: Counts): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

export function recall({ right, missing }: Counts): number {
  return right + missing === 0 ? 1 : right / (right + missing);
}

export function f1({ right, extra, missing }: Counts): number {
  return right + extra + missing === 0 ? 1 : (2 * right) / (2 * right + extra + missing);
}
