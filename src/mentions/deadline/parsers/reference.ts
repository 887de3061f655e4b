import { deadlineWords } from '../../../knowledge/deadline-words.js';
import { LETTER, WORD_END, WORD_START } from '../../../text/patterns.js';
import { clauseTail } from '../words/clause-tail.js';
import { BLANK, phrases } from '../words/fragments.js';
import { CERTAIN, type DeadlineParser } from '../readings/reading.js';

// Theo Kế hoạch của UBND tỉnh | theo quy định | Theo Quyết định số 225/QĐ-TTg ngày 04/02/2016 | theo tiến độ; not: theo quý, theo định kỳ
const PATTERN = `${WORD_START}(?:(?:thực${BLANK}hiện|triển${BLANK}khai|căn${BLANK}cứ)${BLANK})?(?:đúng${BLANK})?theo${BLANK}(?!(?:định${BLANK}k[ỳì]|(?:(?:từng|hằng|hàng|mỗi)${BLANK})?${phrases(deadlineWords('unit'))})${WORD_END})(?=[${LETTER}])`;

export const reference: DeadlineParser = {
  name: 'reference',
  cue: /theo/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match, text) {
    const head = match.index + match[0].length;
    const end = clauseTail(text, head);
    return end > head ? { start: match.index, end, kind: 'reference', anchor: text.slice(head, end), confidence: CERTAIN } : undefined;
  },
};
