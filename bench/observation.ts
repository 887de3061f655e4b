import { alignBest } from './align.js';
import { softKey, strictKey, wordSimilarity } from './text-equality.js';

/** One value of gold beside ours; null where that side has none. All scores are counts of these. */
export interface Observation {
  /** "header.title", "tasks.row". */
  readonly field: string;
  readonly gold: string | null;
  readonly ours: string | null;
  /** Equal after NFC and white space. */
  readonly strict: boolean;
  /** Equal with case and punctuation aside. */
  readonly soft: boolean;
  /** A calendar date, so that one that gold leaves blank counts as invented. */
  readonly isDate?: true;
}

type Side = string | null | undefined;

/** A text; two blanks are no observation. */
export function observeText(field: string, gold: Side, ours: Side): Observation[] {
  return observe(field, gold, ours, (one, other) => ({
    strict: strictKey(one) === strictKey(other),
    soft: softKey(one) === softKey(other),
  }));
}

/** An id, a number, a mark: nothing about it is soft. */
export function observeExact(field: string, gold: Side, ours: Side): Observation[] {
  return observe(field, gold, ours, (one, other) => ({ strict: one === other, soft: one === other }));
}

export function observeDate(field: string, gold: Side, ours: Side): Observation[] {
  return observeExact(field, gold, ours).map((seen) => ({ ...seen, isDate: true }));
}

/** Texts whose order says nothing, paired by likeness. */
export function observeTexts(field: string, golds: readonly string[], ours: readonly string[]): Observation[] {
  const pairs = alignBest(golds, ours, (one, other) => textLikeness(one, other));
  return pairs.flatMap(([gold, our]) => observeText(field, gold, our));
}

/** Ids whose order says nothing. */
export function observeExacts(field: string, golds: readonly string[], ours: readonly string[]): Observation[] {
  const pairs = alignBest(golds, ours, (one, other) => (one === other ? 1 : 0));
  return pairs.flatMap(([gold, our]) => observeExact(field, gold, our));
}

function observe(
  field: string,
  gold: Side,
  ours: Side,
  equal: (gold: string, ours: string) => Pick<Observation, 'strict' | 'soft'>,
): Observation[] {
  const sides = { field, gold: gold || null, ours: ours || null };
  if (sides.gold === null && sides.ours === null) return [];
  if (sides.gold === null || sides.ours === null) return [{ ...sides, strict: false, soft: false }];
  return [{ ...sides, ...equal(sides.gold, sides.ours) }];
}

/** Equal texts above like ones; texts with less than half their words in common are two things. */
function textLikeness(one: string, other: string): number {
  if (strictKey(one) === strictKey(other)) return 3;
  if (softKey(one) === softKey(other)) return 2;
  const likeness = wordSimilarity(one, other);
  return likeness >= 0.5 ? likeness : 0;
}
