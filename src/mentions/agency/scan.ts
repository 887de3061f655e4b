import { DASHES, WORD_END } from '../../text/patterns.js';

/** Steps through a text without runs of blanks; each looks at one place only, so reading stays linear. */

/** Lệ  |  R’lấp  |  KH&CN  |  22/12; "vụ/Thanh" is two */
const WORD = /[\p{L}\p{M}\p{N}’']{1,40}(?:(?:&|(?<=[\p{Lu}\p{N}])\/)[\p{L}\p{M}\p{N}]{1,20}){0,4}/uy;
/** ","  |  ";"  |  " và "  |  " hoặc "  |  " & "  |  ", và " */
const JOINT = new RegExp(` ?(?:[,;] ?(?:và${WORD_END})?|(?:và|hoặc)${WORD_END}|&) ?`, 'iuy');
const DASH = new RegExp(` ?[${DASHES}] ?`, 'uy');

/** End of what the sticky pattern matches at the offset; undefined when it does not. */
export function endOfMatch(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function skipBlank(text: string, offset: number): number {
  return text[offset] === ' ' ? offset + 1 : offset;
}

/** The word that begins at the offset, "" when none does. */
export function wordAt(text: string, offset: number): string {
  return text.slice(offset, endOfMatch(WORD, text, offset) ?? offset);
}

/** The word that ends at the blank before the offset, "" when none does. */
export function wordBefore(text: string, offset: number): string {
  return /([\p{L}\p{M}]{1,20}) $/u.exec(text.slice(Math.max(0, offset - 22), offset))?.[1] ?? '';
}

export function endOfJoint(text: string, offset: number): number | undefined {
  return endOfMatch(JOINT, text, offset);
}

export function endOfDash(text: string, offset: number): number | undefined {
  return endOfMatch(DASH, text, offset);
}

export function isCapitalAt(text: string, offset: number): boolean {
  return /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}

/** An item begins here: the text, a line, or what follows a comma, semicolon, bracket, dash or "và". */
export function isItemStart(text: string, offset: number): boolean {
  return /(?:^|[\n\t,;:(+*•.]|[-–—]|(?:^|\s)(?:và|hoặc|&))\s*$/u.test(text.slice(Math.max(0, offset - 8), offset));
}

/** "TT" of "CNTT&TT" and "Phòng" of "QĐ/Phòng" are parts of a word; "Sở/Phòng" are two. */
export function isInsideWord(text: string, offset: number): boolean {
  return /(?:[\p{L}\p{M}\p{N}][&-]|[\p{Lu}\p{N}]\/)$/u.test(text.slice(Math.max(0, offset - 2), offset));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether one of the words follows, case aside: "Tổ" before "chức". */
export function isFollowedBy(text: string, offset: number, words: readonly string[]): boolean {
  const rest = text.slice(skipBlank(text, offset), offset + 40).toLowerCase();
  return words.some((word) => rest.startsWith(word) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(word.length)));
}

/** "UBND" of "12/KH-UBND" and "TU" of "09-CTr/TU" name nobody. */
export function isInSymbol(text: string, offset: number): boolean {
  return /(?:[\d/][\p{L}\d&.-]{0,8}[-/]|\d\/)$/u.test(text.slice(Math.max(0, offset - 10), offset));
}

/** "các Sở Tài chính, Xây dựng": the plural before the head holds for all that follows. */
export function isAfterEach(text: string, offset: number): boolean {
  return startOfEach(text, offset) < offset;
}

/** Where the "các" directly before the offset begins; the offset itself when there is none. */
export function startOfEach(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 8), offset);
  const place = before.search(/(?<![\p{L}\p{M}])các $/iu);
  return place < 0 ? offset : offset - before.length + place;
}

/** The text with a capital there, as of a name whose head stands in small letters. */
export function withCapitalAt(text: string, offset: number): string {
  return text.slice(0, offset) + text.charAt(offset).toUpperCase() + text.slice(offset + 1);
}
