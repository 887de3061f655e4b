/**
 * How Vietnamese a text is spelled, to tell encodings apart: a wrong decoding
 * leaves letters, but hardly ever syllables.
 */

/** The signs ¡ to ¿ belong to words: they stand for letters in text decoded wrongly ("nh©n", "cÃ¡c"). */
const WORD = /[\p{L}\p{M}\u00A1-\u00BF]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables that a stop closes bear the rising or the heavy tone only. */
const STOPPED = /(?:ch|[cpt])$/u;
const RISING_OR_HEAVY = /[\u0301\u0323]/u;

const ONSET = '(?:ngh?|gh|gi|nh|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = [
  'iêu|yêu|oai|oao|oay|oeo|uao|uây|uôi|uya|uyê|uyu|uêu|ươi|ươu',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê',
  '[aăâeêioôơuưy]',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${NUCLEUS})(?:ch|ng|nh|[cmnpt])?$`, 'u');

export interface Spelling {
  /** Words with a character beyond ASCII. */
  readonly marked: number;
  /** Those among them that are Vietnamese syllables. */
  readonly sound: number;
}

/** Composed and decomposed letters count alike. */
export function measureSpelling(text: string): Spelling {
  const words = text.match(WORD) ?? [];
  const marked = words.filter((word) => /[^\0-\x7F]/u.test(word));
  return { marked: marked.length, sound: marked.filter((word) => isSyllable(word)).length };
}

/** "thuyền", "Đề", "ỦY"; not "thùc", "nhaân", "été". */
function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(letters)) return false;
  return !STOPPED.test(letters) || RISING_OR_HEAVY.test(tones.join(''));
}
