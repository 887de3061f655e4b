import { deadlineWords } from '../../../knowledge/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { phrases } from '../fragments.js';
import { CERTAIN, placeOf, type Reading } from '../reading.js';

// Thường xuyên | Liên tục | Xuyên suốt | TX | Trong suốt quá trình thực hiện
export const ongoing: Parser<Reading, DeadlineContext> = {
  name: 'ongoing',
  pattern: new RegExp(`${WORD_START}${phrases(deadlineWords('ongoing'))}${WORD_END}`, 'giu'),
  parse(match) {
    return { ...placeOf(match), kind: 'ongoing', confidence: CERTAIN };
  },
};
