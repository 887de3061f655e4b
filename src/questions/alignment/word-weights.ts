/** Words of one text with what each weighs. */
export type WordWeights = ReadonlyMap<string, number>;

/**
 * TF-IDF over the texts at hand (K. Spärck Jones 1972): a word that stands in
 * every task of both plans tells nothing.
 */
export function weighWords(texts: readonly (readonly string[])[]): WordWeights[] {
  const standsIn = countBy(texts.flatMap((words) => [...new Set(words)]));
  const rarity = (word: string): number => Math.log((texts.length + 1) / ((standsIn.get(word) ?? 0) + 0.5));
  return texts.map((words) => new Map([...countBy(words)].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)])));
}

/** 0 (no word in common) to 1. */
export function cosine(one: WordWeights, other: WordWeights): number {
  const common = sum([...one].map(([word, weight]) => weight * (other.get(word) ?? 0)));
  return common === 0 ? 0 : common / (norm(one) * norm(other));
}

/** How much of the shorter text stands in the longer: 0 to 1. */
export function containment(one: WordWeights, other: WordWeights): number {
  const common = sum([...one].map(([word, weight]) => Math.min(weight, other.get(word) ?? 0)));
  return common === 0 ? 0 : common / Math.min(sum([...one.values()]), sum([...other.values()]));
}

function norm(weights: WordWeights): number {
  return Math.sqrt(sum([...weights.values()].map((weight) => weight ** 2)));
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
