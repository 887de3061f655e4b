/**
 * Building blocks for patterns over Vietnamese text. `\b` and `\w` know only
 * ASCII letters (`/\bđến/` finds nothing), so words are bounded by these.
 * All need the flag `u` and normalized text.
 */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Every sign met as a dash: hyphens, en and em dash, minus. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212';

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** A pattern that matches any of the words, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map(escapePattern).join('|')})`;
}
