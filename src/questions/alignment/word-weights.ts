/** One text by its words, each with what it weighs. */
export interface WeighedText {
  readonly weights: ReadonlyMap<string, number>;
  /** Of the weights as a vector, and all of them together. */
  readonly length: number;
  readonly total: number;
}

/**
 * TF-IDF over the texts at hand (K. Spärck Jones 1972): a word that stands in
 * every task of both plans tells nothing.
 */
export function weighWords(texts: readonly (readonly string[])[]): WeighedText[] {
  const standsIn = countBy(texts.flatMap((words) => [...new Set(words)]));
  const rarity = (word: string): number => Math.log((texts.length + 1) / ((standsIn.get(word) ?? 0) + 0.5));
  return texts.map((words) => weighed([...countBy(words)].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)])));
}

export function weighed(weights: readonly (readonly [word: string, weight: number])[]): WeighedText {
  const values = weights.map(([, weight]) => weight);
  return { weights: new Map(weights), length: Math.sqrt(sum(values.map((weight) => weight ** 2))), total: sum(values) };
}

/** 0 (no word in common) to 1. */
export function cosine(one: WeighedText, other: WeighedText): number {
  let common = 0;
  for (const [word, weight] of one.weights) common += weight * (other.weights.get(word) ?? 0);
  return common === 0 ? 0 : common / (one.length * other.length);
}

/** How much of the shorter text stands in the longer: 0 to 1. */
export function containment(one: WeighedText, other: WeighedText): number {
  let common = 0;
  for (const [word, weight] of one.weights) common += Math.min(weight, other.weights.get(word) ?? 0);
  return common === 0 ? 0 : common / Math.min(one.total, other.total);
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
