import { LETTER, NUMERAL } from '../../../text/patterns.js';
import { documentTypes } from '../../../knowledge/document-types.js';
import { parseOrdinal } from '../../../text/numerals.js';
import { mentionOf } from '../reference-mention.js';
import { edgesAt } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const NUMBER = '(?<plenum>\\d{1,2}|[IVX]{1,5}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|lăm))?)';
const CENTRE = '(?:Trung\\s{1,2}ương|TW|TƯ)(?:\\s{1,2}Đảng)?';
const COMMITTEE = `(?:Ban\\s{1,2}[Cc]hấp\\s{1,2}hành|BCH)\\s{1,2}${CENTRE}`;
const TERM = '(?:[\\s,(]{1,4}[Kk]h(?:óa|oá)\\s{1,2}(?<term>[IVX]{1,6}|\\d{1,2})\\)?)?';

/**
 * "Nghị quyết Trung ương 5 (Khoá X)", "Nghị quyết Hội nghị Trung ương 6 khóa XII",
 * "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII".
 */
const PLENUM = new RegExp(
  `(?<type>[Nn]ghị\\s{1,2}quyết|NQ|[Kk]ết\\s{1,2}luận)\\s{0,3}(?:Hội\\s{1,2}nghị\\s{1,3})?` +
    `(?:${CENTRE}\\s{1,3}(?:lần\\s{1,2}thứ\\s{1,3})?${NUMBER}|lần\\s{1,2}thứ\\s{1,3}${NUMBER.replace('plenum', 'plenumFirst')},?\\s{1,3}(?:của\\s{1,2})?${COMMITTEE})(?![${LETTER}${NUMERAL}/-])${TERM}`,
  'gu',
);

export const plenum: ReferenceParser = {
  name: 'plenum',
  cue: /trung\s+ương|tw|lần\s+thứ|(?:quyết|nq|luận|nghị)\s*tư/u,
  pattern: PLENUM,
  parse(match, text) {
    const { type: word = '', plenum: last, plenumFirst, term } = match.groups ?? {};
    const type = documentTypes().byName(word) ?? documentTypes().byCode(word, 'party');
    const number = parseOrdinal(last ?? plenumFirst ?? '');
    const end = match.index + match[0].length;
    if (!type || number === undefined || !edgesAt(text, match.index, end)) return undefined;
    const termNumber = term === undefined ? undefined : parseOrdinal(term);
    return mentionOf(text, {
      start: match.index,
      end,
      reading: { form: 'plenum', type, plenum: number, ...(termNumber === undefined ? {} : { term: termNumber }) },
      confidence: 0.9,
    });
  },
};
