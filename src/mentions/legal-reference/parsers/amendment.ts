import { edgesAt } from '../type-words.js';
import { mentionOf } from '../reference-mention.js';
import type { ReferenceParser } from './type-form.js';

/** "(sửa đổi, bổ sung năm 2020)", "được sửa đổi năm 2020": the amending act by its year. */
export const amendment: ReferenceParser = {
  name: 'amendment',
  pattern: /sửa\s{1,2}đổi(?:,?\s{1,2}bổ\s{1,2}sung)?\s{1,2}năm\s{1,2}((?:19|20)\d\d)/giu,
  parse(match, text) {
    const end = match.index + match[0].length;
    if (!edgesAt(text, match.index, end)) return undefined;
    return mentionOf(text, { start: match.index, end, reading: { form: 'amendment', year: Number(match[1]) }, confidence: 0.8 });
  },
};
