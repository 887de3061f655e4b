import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { monthsTerm } from '../calendar/calendar-term.js';
import { GAP, YEAR } from '../words/fragments.js';
import { CONVENTION, periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// Dịp hè năm 2022 | trong hè 2021 | mùa hè | nghỉ hè: the school holidays, June to August
const PATTERN = pattern`${WORD_START}(?:dịp |trong (?:dịp )?|mùa |kỳ )?(?:nghỉ )?hè${WORD_END}(?:(?: năm)?${GAP}(?<year>${YEAR}))?`;

export const summer: DeadlineParser = {
  name: 'summer',
  cue: /hè/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const term = withYearTail(monthsTerm(6, 3, 'approximate'), { year: match.groups?.['year'] });
    const lead = /^(?:trong|dịp)/iu.test(match[0]) ? ({ lead: 'inside' } as const) : {};
    return { ...periodReading([{ from: term, to: term, ...placeOf(match) }]), ...lead, confidence: CONVENTION };
  },
};
