import { detectLegacyEncoding } from '../../legacy/detect-legacy.js';
import { measureSpelling } from '../../legacy/spelling.js';

/** Fewer words tell nothing of how a page is spelled. */
const MIN_WORDS = 20;
const MIN_MARKED = 4;
/** Shares from which the text of a page cannot be relied on, is Vietnamese, or looks like some language. */
const [MAX_LOST, MIN_SOUND, MIN_PLAIN] = [0.05, 0.5, 0.6];

/** A word of a language in Latin letters as it comes: vowels, no sign amid letters, capitals only in front or throughout. */
const PLAIN_WORD = /^[("“'‘]?(?=.*[aeiouyAEIOUY])(?:\p{Lu}?\p{Ll}+|\p{Lu}+)(?:[-/](?:\p{Lu}?\p{Ll}+|\p{Lu}+))*[.,;:!?)"”'’]{0,3}$/u;

export type TextQuality = 'sound' | 'broken' | 'unsure';

/**
 * Whether the text layer says the characters that the page shows, or its table
 * of characters is broken or missing. Legacy fonts, whose encoding is known,
 * are not meant.
 */
export function textQuality(text: string): TextQuality {
  const characters = text.replace(/\s/gu, '');
  const lost = characters.match(/[\uFFFD\p{Co}\p{Cn}]/gu)?.length ?? 0;
  if (lost > MAX_LOST * characters.length) return 'broken';
  const { marked, sound } = measureSpelling(text);
  if (marked >= MIN_MARKED && sound >= MIN_SOUND * marked) return 'sound';
  const tokens = text.split(/\s+/u).filter(Boolean);
  if (tokens.length < MIN_WORDS) return 'unsure';
  return looksPlain(tokens) || detectLegacyEncoding(text) ? 'sound' : 'broken';
}

/** Words as languages in Latin letters have them, or figures. */
function looksPlain(tokens: readonly string[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token));
  const figures = tokens.filter((token) => /^[\p{P}\p{S}]*\d[\d.,/%\p{P}]*$/u.test(token));
  if (figures.length >= MIN_SOUND * tokens.length) return true;
  return words.filter((word) => PLAIN_WORD.test(word)).length >= MIN_PLAIN * words.length;
}
