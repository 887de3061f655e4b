import { LETTER, pattern, WORD_START } from '../../../text/patterns.js';
import { anchoredReading } from '../readings/anchored-reading.js';
import type { DeadlineParser } from '../readings/reading.js';

// Ngay sau khi Kế hoạch được phê duyệt | ngay khi có văn bản | ngay sau hội nghị
const AT_ONCE = pattern`${WORD_START}ngay (?:sau khi|khi|sau|từ khi) (?=[${LETTER}])`;

export const atOnce: DeadlineParser = {
  name: 'at-once',
  cue: /ngay/u,
  pattern: new RegExp(AT_ONCE, 'giu'),
  parse: anchoredReading,
};
