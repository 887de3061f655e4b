import { LETTER, pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { anchoredReading } from '../readings/anchored-reading.js';
import { documentDay } from '../calendar/document-day.js';
import { DAY_WORD, MONTH_WORD } from '../words/fragments.js';
import type { DeadlineParser } from '../readings/reading.js';

// Từ ngày ký | kể từ ngày ban hành Kế hoạch | từ khi có hiệu lực
const FROM_EVENT = pattern`${WORD_START}(?:(?:kể|tính) )?từ (?:${DAY_WORD}|khi|thời điểm) (?=[${LETTER}])(?!${MONTH_WORD}${WORD_END})`;

export const fromEvent: DeadlineParser = {
  name: 'from-event',
  cue: /từ\s+(?:ngày|khi|thời)/u,
  pattern: new RegExp(FROM_EVENT, 'giu'),
  parse(match, text, context) {
    const reading = anchoredReading(match, text);
    if (!reading || !OWN_ISSUE.test(reading.anchor ?? '')) return reading;
    const from = documentDay(context);
    return { ...reading, sinceIssue: from ? { from } : {} };
  },
};

const OWN_ISSUE = /^(?:ký|kí|ban hành|ký ban hành)(?:\s+(?:kế hoạch|văn bản)(?:\s+này)?)?$/iu;
