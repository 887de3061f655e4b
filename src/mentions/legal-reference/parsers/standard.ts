import { documentTypes } from '../../../knowledge/document-types.js';
import { mentionOf } from '../reference-mention.js';
import { isWordSign } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

/**
 * "TCVN ISO 9001:2015", "ISO 9001 : 2015", "TCVN ISO/IEC 27001:2019",
 * "TCVN 6909:2001", "QCVN 102:2016/BTTTT", and without an edition "ISO 9001".
 */
const STANDARD =
  /(?<series>TCVN|QCVN)?\s{0,2}(?<body>ISO(?:\s?\/\s?(?:IEC|TS|IEC TS))?)?\s{0,2}(?<number>\d{1,5}(?:-\d{1,3}(?!\d))?)(?:\s{0,2}(?:[:\-\u2013]|phiên bản)\s{0,2}(?<year>(?:19|20)\d\d))?(?:\s?\/\s?(?<issuer>B[A-ZĐ&]{1,8}))?/uy;

export const standard: ReferenceParser = {
  name: 'standard',
  pattern: /TCVN|QCVN|ISO/gu,
  parse(match, text) {
    if (isWordSign(text[match.index - 1]) || /(?:TCVN|QCVN)\s{0,2}$/u.test(text.slice(Math.max(0, match.index - 6), match.index)))
      return undefined;
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
