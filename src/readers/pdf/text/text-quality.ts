import { measureSpelling } from '../../txt/spelling.js';
import { detectLegacyEncoding } from '../../txt/legacy-encoding.js';

/** Fewer words tell nothing of how a page is spelled. */
const MIN_WORDS = 8;
/** Shares from which the text of a page cannot be relied on, or looks like some language. */
const [MAX_LOST, MIN_SOUND, MIN_PLAIN] = [0.05, 0.5, 0.6];

/** A word of a language in Latin letters as it comes: vowels, no sign amid letters, capitals only in front or throughout. */
const PLAIN_WORD = /^[("“'‘]?(?=.*[aeiouyAEIOUY])(?:\p{Lu}?\p{Ll}+|\p{Lu}+)(?:[-/](?:\p{Lu}?\p{Ll}+|\p{Lu}+))*[.,;:!?)"”'’]{0,3}$/u;

/**
 * The text layer says other characters than the page shows: its table of
 * characters is broken or missing. Legacy fonts, whose encoding is known, are
 * not meant.
 */
export function isBroken(text: string): boolean {
  const characters = text.replace(/\s/gu, '');
  if (characters.length === 0) return false;
  const lost = characters.match(/[\uFFFD\p{Co}\p{Cn}]/gu)?.length ?? 0;
  if (lost > MAX_LOST * characters.length) return true;
  return !isSpelled(text) && detectLegacyEncoding(text) === undefined;
}

/** Vietnamese syllables, or else words as languages have them. */
function isSpelled(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => !/^[\p{N}\p{P}\p{S}]*$/u.test(word));
  const tokens = text.split(/\s+/u).filter(Boolean);
  if (tokens.length < MIN_WORDS) return true;
  const { marked, sound } = measureSpelling(text);
  if (marked >= MIN_WORDS && sound >= MIN_SOUND * marked) return true;
  const plain = words.filter((word) => PLAIN_WORD.test(word)).length;
  return words.length === 0 ? isNumeric(tokens) : plain >= MIN_PLAIN * words.length;
}

/** A page of figures alone. */
function isNumeric(tokens: readonly string[]): boolean {
  return tokens.filter((token) => /^[\p{P}\p{S}]*\d[\d.,/%\p{P}]*$/u.test(token)).length >= MIN_SOUND * tokens.length;
}
