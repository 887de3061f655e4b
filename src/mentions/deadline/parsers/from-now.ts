import { Temporal } from 'temporal-polyfill';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { fixedTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK } from '../fragments.js';
import { CONVENTION, placeOf, type Reading } from '../reading.js';

// Từ nay (đến hết năm 2020) | kể từ nay: the day of the document
export const fromNow: Parser<Reading, DeadlineContext> = {
  name: 'from-now',
  pattern: new RegExp(`${WORD_START}(?:kể${BLANK})?từ${BLANK}nay${WORD_END}`, 'giu'),
  parse(match, _text, { issuedOn }) {
    const place = placeOf(match);
    const reading = { ...place, kind: 'after', bound: 'after', lead: 'other', inclusive: true, confidence: CONVENTION } as const;
    if (issuedOn?.length !== 'yyyy-mm-dd'.length) return { ...reading, issues: ['start-missing'] };
    const day = Temporal.PlainDate.from(issuedOn);
    const term = fixedTerm({ start: day, end: day }, 'day', 'document');
    return { ...reading, periods: [{ ...place, from: term, to: term }] };
  },
};
