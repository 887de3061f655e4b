import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { recurrence } from '../calendar/recurrence.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// Định kỳ | theo định kỳ: how often is not said
export const periodically: DeadlineParser = {
  name: 'periodically',
  cue: /k[ỳì]/u,
  pattern: new RegExp(pattern`${WORD_START}(?:theo )?(?:định k[ỳì]|thường k[ỳì])${WORD_END}`, 'giu'),
  parse(match) {
    return {
      ...placeOf(match),
      kind: 'recurring',
      recurrence: recurrence(),
      confidence: CERTAIN,
      issues: ['recurrence-unknown'],
    };
  },
};
