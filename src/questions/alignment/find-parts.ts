import type { Match } from './best-assignment.js';

/** What is asked of the tasks to find those that were split or merged. */
export interface PartsQuestion {
  readonly matches: readonly Match[];
  /** Likeness of each task of A to each of B. */
  readonly totals: readonly (readonly number[])[];
  /** Syllables of the descriptions. */
  readonly a: readonly (readonly string[])[];
  readonly b: readonly (readonly string[])[];
  readonly thresholds: PartThresholds;
}

export interface PartThresholds {
  /** A part is at least so like the whole. */
  readonly likeness: number;
  /** The share of the whole's syllables that the part has and the parts found before have not. */
  readonly news: number;
}

interface Candidate {
  readonly match: Match;
  /** Whose task is the whole. */
  readonly whole: 'a' | 'b';
  readonly likeness: number;
}

/**
 * The matches with which a task left over joins a pair: "Luật Nhà ở" belongs to
 * "Luật Đất đai, Luật Nhà ở" beside "Luật Đất đai", because it says something
 * of the whole that its partner does not. One that only has the same words once
 * more is another task.
 */
export function findParts({ matches, totals, a, b, thresholds }: PartsQuestion): Match[] {
  const partnerOfA = new Map(matches);
  const partnerOfB = new Map(matches.map(([one, other]) => [other, one]));
  const isPart = (likeness: number, whole: Words, partner: Words, part: Words): boolean =>
    likeness > thresholds.likeness && newsOf(part, whole, partner) >= thresholds.news;
  const candidates = totals.flatMap((row, one) =>
    row.flatMap((likeness, other): Candidate[] => {
      const [ofA, ofB] = [partnerOfA.get(one), partnerOfB.get(other)];
      if (ofA !== undefined && ofB === undefined && isPart(likeness, a[one], b[ofA], b[other]))
        return [{ match: [one, other], whole: 'a', likeness }];
      if (ofA === undefined && ofB !== undefined && isPart(likeness, b[other], a[ofB], a[one]))
        return [{ match: [one, other], whole: 'b', likeness }];
      return [];
    }),
  );
  return choose(
    candidates.toSorted((one, other) => other.likeness - one.likeness),
    partnerOfB,
  );
}

type Words = readonly string[] | undefined;

/** The share of the whole's syllables that stand in the part and not in its partner. */
function newsOf(part: Words = [], whole: Words = [], partner: Words = []): number {
  const all = new Set(whole);
  const [inPart, inPartner] = [new Set(part), new Set(partner)];
  return [...all].filter((word) => inPart.has(word) && !inPartner.has(word)).length / Math.max(1, all.size);
}

/** The likest first; a task is a part of one whole, and a pair grows on one side only. */
function choose(candidates: readonly Candidate[], partnerOfB: ReadonlyMap<number, number>): Match[] {
  const taken = new Set<string>();
  const sideOfPair = new Map<number, 'a' | 'b'>();
  return candidates.flatMap(({ match: [one, other], whole }) => {
    const part = whole === 'a' ? `b${other}` : `a${one}`;
    const pair = whole === 'a' ? one : (partnerOfB.get(other) ?? one);
    if (taken.has(part) || (sideOfPair.get(pair) ?? whole) !== whole) return [];
    taken.add(part);
    sideOfPair.set(pair, whole);
    return [[one, other]];
  });
}
