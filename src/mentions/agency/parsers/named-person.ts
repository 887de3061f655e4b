import { WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { oneLine } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/** Đồng chí Nguyễn Văn A  |  đ/c Trần Thị B: somebody, but no unit, so there is no id. */
export const namedPerson: Parser<UnitDraft, Viewpoint> = {
  name: 'named-person',
  pattern: new RegExp(`${WORD_START}(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à) {1,3}\\p{Lu}[\\p{L}\\p{M}.]{0,12}(?: {1,2}\\p{Lu}[\\p{L}\\p{M}.]{0,12}){1,4}`, 'gu'),
  parse({ 0: words, index: start }, _text, { isCell }) {
    if (!isCell) return undefined;
    const end = start + words.length;
    return { start, end, value: null, name: oneLine(words), kind: 'person', origin: 'stated', confidence: CONFIDENCE.group };
  },
};
