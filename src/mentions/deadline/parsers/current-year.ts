import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { GAP } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';
import { yearReading } from '../readings/year-reading.js';

// Trong năm | trong năm kế hoạch | năm nay | trong năm tới | (đến) hết năm
const CURRENT = pattern`
  ${WORD_START}(?:trong năm(?: kế hoạch)?|(?:trong )?năm (?:kế hoạch|(?<shift>nay|này|tới|sau))|(?<=hết )năm)${WORD_END}
  (?!${GAP}(?:[12]\d|học${WORD_END}|(?:trước|sau|liền|kế|tiếp)${WORD_END}))
`;

export const currentYear: DeadlineParser = {
  name: 'current-year',
  cue: /năm/u,
  pattern: new RegExp(CURRENT, 'giu'),
  parse: yearReading,
};
