/** NFC, white space collapsed: what two texts must share to be equal strictly. */
export function strictKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Case, punctuation and signs aside. */
export function softKey(text: string): string {
  return strictKey(text.toLowerCase().replace(/[\p{P}\p{S}]+/gu, ' '));
}

/** Dice's coefficient over the words (0 to 1), each counted as often as it occurs; 1 for two empty texts. */
export function wordSimilarity(one: string, other: string): number {
  return dice(words(one), words(other));
}

/** The same over the words with a figure: numbers, symbols, dates. */
export function figureSimilarity(one: string, other: string): number {
  return dice(words(one).filter(hasFigure), words(other).filter(hasFigure));
}

function words(text: string): string[] {
  return strictKey(text.toLowerCase()).split(' ').filter(Boolean);
}

function hasFigure(word: string): boolean {
  return /\p{N}/u.test(word);
}

function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
