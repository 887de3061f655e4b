import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import { phrases } from '../words/fragments.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// Thường xuyên | Liên tục | Xuyên suốt | TX | Trong suốt quá trình thực hiện
export const ongoing: DeadlineParser = {
  name: 'ongoing',
  pattern: new RegExp(`${WORD_START}${phrases(deadlineWords('ongoing'))}${WORD_END}`, 'giu'),
  parse(match) {
    return { ...placeOf(match), kind: 'ongoing', confidence: CERTAIN };
  },
};
