import { centreWords } from '../../../knowledge/agencies/centre-words.js';
import { LETTER, NUMERAL, pattern } from '../../../text/patterns.js';
import { documentTypes } from '../../../knowledge/instruments/document-types.js';
import { parseOrdinal } from '../../../text/numerals.js';
import { mentionOf } from '../reference-mention.js';
import { edgesAt } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const NUMBER = pattern`\d{1,2}|[IVX]{1,5}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm))?`;
const CENTRE = pattern`${centreWords}(?: Đảng)?`;
const COMMITTEE = pattern`(?:Ban [Cc]hấp hành|BCH) ${CENTRE}`;
const TERM = pattern`[\s,(]{1,4}[Kk]h(?:óa|oá) (?<term>[IVX]{1,6}|\d{1,2})\)?`;

/**
 * "Nghị quyết Trung ương 5 (Khoá X)", "Nghị quyết Hội nghị Trung ương 6 khóa XII",
 * "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII".
 */
const PLENUM = pattern`
  (?<type>[Nn]ghị quyết|NQ|[Kk]ết luận)\s{0,3}(?:Hội nghị )?
  (?:${CENTRE} (?:lần thứ )?(?<plenum>${NUMBER})|lần thứ (?<plenumFirst>${NUMBER}),? (?:của )?${COMMITTEE})
  (?![${LETTER}${NUMERAL}/\-])(?:${TERM})?`;

export const plenum: ReferenceParser = {
  name: 'plenum',
  cue: /trung\s+ương|tw|lần\s+thứ|(?:quyết|nq|luận|nghị)\s*tư/u,
  pattern: new RegExp(PLENUM, 'gu'),
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
