import { readNumber, type NumberReading } from '../readers/read-number.js';
import { numberedMention } from '../readers/numbered-mention.js';
import { isWordSign } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

/** "số " | "Số: " right before a number. */
const NUMBER_WORD = /(?<![\p{L}\p{M}])(số|so)\s{0,2}[:.]?\s{0,3}$/iu;
const LOOK_BEHIND = 10;
/** "61-2018-ND-CP.pdf" is the name of a file. */
const FILE_ENDING = /^\.[a-z]/u;
/** Blanks and marks that may stand before the first word of a line. */
const MARGIN = 4;

/**
 * A number with its symbol and no type word, as in table cells and in lists
 * that name the type once: "61/2018/NĐ-CP", "số 48/2013/NĐ-CP",
 * "19-NQ/TW", "Số: 259 /KH-UBND".
 */
export const bareNumber: ReferenceParser = {
  name: 'bare-number',
  pattern: /\d[\d.OolI]{0,7}[A-Ea-eđ]?\s{0,3}[/\-\u2010-\u2015\u2212]\s{0,3}(?:[A-ZĐ]|[12][\dOo]|[a-zđ]{2,4}-)/gu,
  parse(match, text) {
    if (isJoined(text, match.index)) return undefined;
    const number = readNumber(text, match.index, undefined);
    if (!number || !isTellingAlone(number) || FILE_ENDING.test(text.slice(number.end, number.end + 3))) return undefined;
    const word = NUMBER_WORD.exec(text.slice(Math.max(0, match.index - LOOK_BEHIND), match.index));
    const start = match.index - (word?.[0].length ?? 0);
    return numberedMention(text, number, { start, isHeading: isHeading(text, start) });
  },
};

/** The digits go on to the left: part of a word, of an address or of a longer number. */
function isJoined(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  return isWordSign(before) || '/._-'.includes(before);
}

/** Without a type word the codes must be known ones of today, and more than an issuer of old. */
function isTellingAlone({ symbol }: NumberReading): boolean {
  if (symbol.system === 'letter') return symbol.unit !== undefined;
  if (symbol.system === 'old') return false;
  return symbol.issuers.length > 0 && symbol.type?.validTo === undefined && (symbol.known || symbol.type !== undefined);
}

/** "Số:" in capitals at the start of its line. */
function isHeading(text: string, start: number): boolean {
  const before = start <= MARGIN ? `\n${text.slice(0, start)}` : text.slice(start - MARGIN, start);
  return /\n[\s*]*$/u.test(before) && /^(?:Số|SỐ)/u.test(text.slice(start, start + 2));
}
