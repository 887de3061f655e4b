import type { SearchTerms } from '../../store/search/search-terms.js';
import { stripMarks } from '../../text/fold.js';
import { normalizeCharacters } from '../../text/normalize.js';
import { wordsOf } from '../../text/words.js';

/** `cải cách`, `"cải cách hành chính"`, `“cải cách”`, `61/2018/NĐ-CP`: what quotation marks hold or no blank parts. */
const PIECE = /["“”]([^"“”]*)["“”]?|[^\s"“”]+/gu;

/**
 * What a person types: every word, or every phrase in quotation marks. Words
 * typed with any mark are meant with their marks ("bản" is not "bán"); words
 * typed without stand for all that have the same letters.
 */
export function readSearchWords(text: string): SearchTerms {
  const typed = normalizeCharacters(text);
  const isBare = stripMarks(typed) === typed;
  const phrases = [...typed.matchAll(PIECE)].map(([piece, quoted]) =>
    wordsOf(quoted ?? piece).map(({ key, bareKey }) => (isBare ? bareKey : key)),
  );
  return { phrases: phrases.filter((words) => words.length > 0), isBare };
}
