import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { documentDay } from '../calendar/document-day.js';
import { CONVENTION, placeOf, type DeadlineParser } from '../readings/reading.js';

// Từ nay (đến hết năm 2020) | kể từ nay: the day of the document
export const fromNow: DeadlineParser = {
  name: 'from-now',
  cue: /từ\s+nay/u,
  pattern: new RegExp(pattern`${WORD_START}(?:kể )?từ nay${WORD_END}`, 'giu'),
  parse(match, _text, context) {
    const place = placeOf(match);
    const day = documentDay(context);
    const reading = { ...place, kind: 'after', bound: 'after', lead: 'other', inclusive: true, confidence: CONVENTION } as const;
    return day ? { ...reading, periods: [{ ...place, from: day, to: day }] } : { ...reading, issues: ['start-missing'] };
  },
};
