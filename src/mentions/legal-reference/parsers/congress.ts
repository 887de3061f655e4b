import { LETTER, MARK, pattern, UPPER } from '../../../text/patterns.js';
import { parseRoman } from '../../../text/numerals.js';
import { mentionOf } from '../reference-mention.js';
import { edgesAt } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const NAME = pattern`(?: [${UPPER}][${LETTER}${MARK}]{0,12}){0,4}`;
const LEVEL = pattern`tỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Cc]ơ quan|[Kk]hối|[Ss]ở`;
const BODY = pattern`[Đđ]ảng bộ(?: (?:${LEVEL}))?${NAME}`;
const PARTY = pattern`[Đđ]ảng(?: (?:toàn quốc|bộ(?= [lkLK])))?`;
const DELEGATES = pattern`[Đđ]ại biểu(?: toàn quốc)?`;
const DOCUMENT = pattern`[Nn]ghị quyết|NGHỊ QUYẾT|NQ|[Vv]ăn kiện`;
const ORDINAL = pattern`(?:kh(?:óa|oá) )?(?<congress>[IVX]{1,6}|\d{1,2})`;

/**
 * "Nghị quyết Đại hội XX Đảng bộ tỉnh", "Nghị quyết Đại hội đại biểu toàn quốc
 * lần thứ XIII của Đảng", "Văn kiện Đại hội XIII".
 */
const CONGRESS = pattern`
  (?:${DOCUMENT}) (?:[Đđ]ại hội|ĐH)
  (?: (?:${BODY}|${PARTY}|${DELEGATES}|toàn quốc|lần(?: thứ)?|thứ)){0,6}
  \s+${ORDINAL}
  (?<after> (?:của )?${BODY})?`;
const OF = /^\s*của\s/u;
const ORGANISATION = new RegExp(BODY, 'u');

export const congress: ReferenceParser = {
  name: 'congress',
  cue: /đại\s+hội|đh/u,
  pattern: new RegExp(CONGRESS, 'gu'),
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
