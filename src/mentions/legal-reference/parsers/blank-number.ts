import { numberedMention } from '../readers/numbered-mention.js';
import { readIntro } from '../readers/read-intro.js';
import { readBlankNumber } from '../readers/read-number.js';
import type { ReferenceParser, TypeForm } from './type-form.js';

/** "Kế hoạch số     /KH-UBND ngày     /01/2020", "Quyết định số ...../2020/QĐ-UBND". */
export const blankNumber: TypeForm = (word, text) => {
  const intro = readIntro(text, word.end);
  const number = intro?.hasNumberWord ? readBlankNumber(text, intro.end, word.type) : undefined;
  return number && numberedMention(text, number, { start: word.start, type: word.type });
};

/** A document's own line: "Số:     /KH-SKHCN", "Số:…/KH-UBND". */
export const blankHeading: ReferenceParser = {
  name: 'blank-heading',
  pattern: /(?:Số|SỐ)\s{0,2}:?(?=[\s._…*]{0,40}[/\-\u2010-\u2015]\s{0,3}[A-ZĐ])/gu,
  parse(match, text) {
    const number = readBlankNumber(text, match.index + match[0].length, undefined);
    return number && numberedMention(text, number, { start: match.index, isHeading: true });
  },
};
