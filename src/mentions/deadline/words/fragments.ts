import { DASHES, escapePattern, LETTER, NUMERAL, pattern, WORD_CHARACTER, WORD_END } from '../../../text/patterns.js';
import { DIGIT_SIGNS } from '../../misread-digits.js';

/** Pieces of the patterns of this grammar. For the flags "iu"; all repetitions are bounded. */

/** A blank that may be missing; a cell breaks its lines where it likes. The grammar never sees two in a row, so this is bounded. */
export const GAP = '\\s*';

export const DAY_WORD = 'ngày';
export const MONTH_WORD = 'tháng';
export const QUARTER_WORD = 'qu[ýí]';

/** A number does not begin inside another number, a date or a document number. */
export const NUMBER_START = `(?<![${WORD_CHARACTER}])(?<![${NUMERAL}][/.,]|[${LETTER}]/)`;
export const NUMBER_END = `(?![${WORD_CHARACTER}%]|${GAP}/${GAP}[${LETTER}${NUMERAL}]|[.][${NUMERAL}])`;

/** A digit, or beside one a letter that scans confuse with one. */
const DIGIT = `[${DIGIT_SIGNS}]`;
export const TWO_DIGITS = `(?:\\d${DIGIT}?|${DIGIT}\\d)`;
export const YEAR = `(?:19|2[0O])${DIGIT}{2}(?![${WORD_CHARACTER}])`;

/** "3", "02 (hai)", "mười hai". */
const NUMBER_WORD = '(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi)';
export const COUNT = pattern`(?:\d{1,3}(?:${GAP}\(${NUMBER_WORD}(?: ${NUMBER_WORD}){0,2}\))?|${NUMBER_WORD}(?: ${NUMBER_WORD}){0,2})`;

/** "/2020", " năm 2020", ", năm 2020", " - 2020", "/21"; " năm sau", " của năm trước liền kề" (no year, a shift). */
const YEAR_JOINT = pattern`(?:${GAP}[/.,${DASHES}]${GAP}(?:năm )?|[\s,]{1,3}(?:của )?năm${GAP}| )`;
const SHORT_YEAR = `${GAP}/${GAP}['’]?(?<shortYear>1[3-9]|[23]\\d)(?![/.]?[${NUMERAL}]|[${LETTER}])`;
const NEXT_TO = pattern`(?:sau|tới|tiếp theo|kế tiếp|liền kề|liền sau|trước|nay|này)`;
const SHIFT = pattern` (?:của )?năm (?<shift>(?:kế hoạch|${NEXT_TO}(?: (?:${NEXT_TO}|đó))?))${WORD_END}(?! (?:${DAY_WORD}|${MONTH_WORD}|${QUARTER_WORD}|\d))`;
export const YEAR_TAIL = `(?:${YEAR_JOINT}(?<year>${YEAR})|${SHORT_YEAR}|${SHIFT})`;

/** Matches any of the phrases: longest first, blanks as they come, both places of the tone ("tùy", "tuỳ"). */
export function phrases(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map(phrase).join('|')})`;
}

function phrase(words: string): string {
  return escapePattern(words)
    .replaceAll(' ', String.raw`\s+`)
    .replace(/\\?-/gu, `${GAP}[${DASHES}]${GAP}`)
    .replace(/ùy/gu, '(?:ùy|uỳ)')
    .replace(/òa/gu, '(?:òa|oà)')
    .replace(/ọa/gu, '(?:ọa|oạ)')
    .replace(/ỳ/gu, '[ỳì]');
}

/** A pattern without the names of its groups, so that it may stand twice in another. */
export function unnamed(source: string): string {
  return source.replace(/\(\?<[a-zA-Z]+>/gu, '(?:');
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
