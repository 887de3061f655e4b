import { LETTER, MARK, UPPER } from '../../../text/patterns.js';
import { parseRoman } from '../../../text/numerals.js';
import { mentionOf } from '../reference-mention.js';
import { edgesAt } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const NAME = `(?:\\s{1,2}[${UPPER}][${LETTER}${MARK}]{0,12}){0,4}`;
const BODY = `[Đđ]ảng\\s{1,2}bộ(?:\\s{1,2}(?:tỉnh|[Tt]hành\\s{1,2}phố|TP\\.?|[Hh]uyện|[Qq]uận|[Tt]hị\\s{1,2}xã|[Xx]ã|[Pp]hường|[Tt]hị\\s{1,2}trấn|[Cc]ơ\\s{1,2}quan|[Kk]hối|[Ss]ở))?${NAME}`;
const PARTY =
  '[Đđ]ảng(?:\\s{1,2}(?:toàn\\s{1,2}quốc|bộ(?=\\s{1,2}[lkLK])))?|[Đđ]ại\\s{1,2}biểu(?:\\s{1,2}toàn\\s{1,2}quốc)?|toàn\\s{1,2}quốc|lần(?:\\s{1,2}thứ)?|thứ';

/**
 * "Nghị quyết Đại hội XX Đảng bộ tỉnh", "Nghị quyết Đại hội đại biểu toàn quốc
 * lần thứ XIII của Đảng", "Văn kiện Đại hội XIII".
 */
const CONGRESS = new RegExp(
  `(?:[Nn]ghị\\s{1,2}quyết|NGHỊ\\s{1,2}QUYẾT|NQ|[Vv]ăn\\s{1,2}kiện)\\s{1,3}(?:[Đđ]ại\\s{1,3}hội|ĐH)` +
    `(?:\\s{1,3}(?:${BODY}|${PARTY})){0,6}\\s{1,3}(?:kh(?:óa|oá)\\s{1,2})?(?<congress>[IVX]{1,6}|\\d{1,2})(?<after>\\s{1,3}(?:của\\s{1,2})?${BODY})?`,
  'gu',
);
const OF = /^\s*của\s/u;
const ORGANISATION = new RegExp(BODY, 'u');

export const congress: ReferenceParser = {
  name: 'congress',
  cue: /đại\s+hội|đh/u,
  pattern: CONGRESS,
  parse(match, text) {
    const { congress: ordinal = '', after } = match.groups ?? {};
    const number = parseRoman(ordinal) ?? Number(ordinal);
    const isOutside = after !== undefined && OF.test(after);
    const end = match.index + match[0].length - (isOutside ? after.length : 0);
    if (!Number.isInteger(number) || number === 0 || !edgesAt(text, match.index, end)) return undefined;
    const organisation = ORGANISATION.exec(match[0])?.[0];
    return mentionOf(text, {
      start: match.index,
      end,
      reading: { form: 'congress', congress: number, ...(organisation === undefined ? {} : { organisation }) },
      confidence: 0.9,
    });
  },
};
