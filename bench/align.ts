import { munkres } from 'munkres';

/** A gold item with ours; one of them undefined when the other side has none. */
export type Pair<Gold, Ours> = readonly [gold: Gold | undefined, ours: Ours | undefined];

/** From 0 (cannot be the same thing) upwards. */
export type Similarity<Gold, Ours> = (gold: Gold, ours: Ours) => number;

/**
 * Pairs that keep both orders and have the greatest total similarity (Needleman
 * and Wunsch 1970, gaps free): for items whose order is the document's.
 */
export function alignInOrder<Gold, Ours>(
  golds: readonly Gold[],
  ours: readonly Ours[],
  similarity: Similarity<Gold, Ours>,
): Pair<Gold, Ours>[] {
  const similar = golds.map((gold) => ours.map((our) => similarity(gold, our)));
  const matches = traceBack(similar, bestTotals(similar, ours.length));
  return pairUp(golds, ours, matches);
}

/**
 * One to one with the greatest total similarity, whatever the order; of equal
 * candidates those nearest in place belong together.
 */
export function alignBest<Gold, Ours>(
  golds: readonly Gold[],
  ours: readonly Ours[],
  similarity: Similarity<Gold, Ours>,
): Pair<Gold, Ours>[] {
  if (golds.length === 0 || ours.length === 0) return pairUp(golds, ours, []);
  const similar = golds.map((gold) => ours.map((our) => similarity(gold, our)));
  const costs = similar.map((row, g) => row.map((value, o) => NEARNESS * (g - o) ** 2 - value));
  return pairUp(
    golds,
    ours,
    munkres(costs).filter(([g, o]) => (similar[g]?.[o] ?? 0) > 0),
  );
}

/** Small enough never to outweigh a difference in similarity. */
const NEARNESS = 1e-9;

type Match = [gold: number, ours: number];

/** totals[g][o]: the best that the items from g and from o on can reach. */
function bestTotals(similar: readonly number[][], width: number): number[][] {
  const totals = Array.from({ length: similar.length + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  for (let g = similar.length - 1; g >= 0; g -= 1) {
    for (let o = width - 1; o >= 0; o -= 1) {
      const together = at(similar, g, o) > 0 ? at(similar, g, o) + at(totals, g + 1, o + 1) : 0;
      const row = totals[g] ?? [];
      row[o] = Math.max(together, at(totals, g + 1, o), at(totals, g, o + 1));
    }
  }
  return totals;
}

function traceBack(similar: readonly number[][], totals: readonly number[][]): Match[] {
  const matches: Match[] = [];
  let g = 0;
  let o = 0;
  while (at(totals, g, o) > 0) {
    const value = at(similar, g, o);
    if (value > 0 && at(totals, g, o) === value + at(totals, g + 1, o + 1)) matches.push([g++, o++]);
    else if (at(totals, g, o) === at(totals, g + 1, o)) g += 1;
    else o += 1;
  }
  return matches;
}

function at(matrix: readonly number[][], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

/** All gold items in their order, then those of ours that are left over. */
function pairUp<Gold, Ours>(golds: readonly Gold[], ours: readonly Ours[], matches: readonly Match[]): Pair<Gold, Ours>[] {
  const oursOf = new Map(matches);
  const taken = new Set(oursOf.values());
  const withGold = golds.map((gold, g): Pair<Gold, Ours> => [gold, ours[oursOf.get(g) ?? -1]]);
  const extra = ours.filter((_, o) => !taken.has(o)).map((our): Pair<Gold, Ours> => [undefined, our]);
  return [...withGold, ...extra];
}
