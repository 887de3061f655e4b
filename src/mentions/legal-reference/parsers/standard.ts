import { documentTypes } from '../../../knowledge/instruments/document-types.js';
import { mentionOf } from '../reference-mention.js';
import { isWordSign } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const BODY = String.raw`ISO(?:\s?/\s?(?:IEC|TS|IEC TS))?`;
const NUMBER = String.raw`\d{1,5}(?:-\d{1,3}(?!\d))?`;
const EDITION = String.raw`\s{0,2}(?:[:\-\u2013]|phiên bản)\s{0,2}(?<year>(?:19|20)\d\d)`;
const ISSUER = String.raw`\s?/\s?(?<issuer>B[A-ZĐ&]{1,8})`;

/**
 * "TCVN ISO 9001:2015", "ISO 9001 : 2015", "TCVN ISO/IEC 27001:2019",
 * "TCVN 6909:2001", "QCVN 102:2016/BTTTT", and without an edition "ISO 9001".
 */
const STANDARD = new RegExp(
  String.raw`(?<series>TCVN|QCVN)?\s{0,2}(?<body>${BODY})?\s{0,2}(?<number>${NUMBER})(?:${EDITION})?(?:${ISSUER})?`,
  'uy',
);
/** The body behind a series is no standard of its own. */
const SERIES_BEFORE = /(?:TCVN|QCVN)\s{0,2}$/u;

export const standard: ReferenceParser = {
  name: 'standard',
  pattern: /TCVN|QCVN|ISO/gu,
  parse(match, text) {
    const isInside = isWordSign(text[match.index - 1]) || SERIES_BEFORE.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (isInside) return undefined;
    STANDARD.lastIndex = match.index;
    const { series, body, number = '', year, issuer } = STANDARD.exec(text)?.groups ?? {};
    const end = STANDARD.lastIndex;
    const type = documentTypes().bySlug(series === 'QCVN' ? 'qcvn' : 'tcvn');
    if (!type || number === '' || isWordSign(text[end]) || (series ?? body) === undefined) return undefined;
    return mentionOf(text, {
      start: match.index,
      end,
      reading: {
        form: 'standard',
        type,
        number: [...(body ? body.toLowerCase().split(/[\s/]+/u) : []), number.replace(/^0+(?=\d)/u, '')].join('-'),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(issuer === undefined ? {} : { issuer }),
      },
    });
  },
};
