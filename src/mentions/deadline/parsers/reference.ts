import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { LETTER, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { clauseTail } from '../words/clause-tail.js';
import { phrases } from '../words/fragments.js';
import { CERTAIN, type DeadlineParser } from '../readings/reading.js';

// Theo Kế hoạch của UBND tỉnh | theo quy định | Theo Quyết định số 225/QĐ-TTg ngày 04/02/2016 | theo tiến độ; not: theo quý, theo định kỳ, theo dõi
const PATTERN = pattern`
  ${WORD_START}(?:(?:thực hiện|triển khai|căn cứ) )?(?:đúng )?theo (?!(?:dõi|định k[ỳì]
  |(?:(?:từng|hằng|hàng|mỗi) )?${phrases(deadlineWords('unit'))})${WORD_END})(?=[${LETTER}])
`;

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
