import { pattern, WORD_START } from '../../../text/patterns.js';
import { isMonth } from '../calendar/calendar-term.js';
import { outerDaysOfMonth } from '../calendar/parts.js';
import { periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { COUNT, DAY_WORD, MONTH_WORD, NUMBER_END, YEAR_TAIL } from '../words/fragments.js';
import { MONTH_NUMBER, readMonth } from '../words/month-number.js';
import { readCount } from '../words/numbers.js';
import { withYearTail } from '../words/year-tail.js';

// 10 ngày đầu tháng 6 | 05 ngày cuối cùng của tháng 12/2020
const PATTERN = pattern`${WORD_START}(?<count>${COUNT}) ${DAY_WORD} (?<side>đầu|cuối)(?: (?:tiên|cùng))? (?:của )?${MONTH_WORD} (?<month>${MONTH_NUMBER})(?:${YEAR_TAIL})?${NUMBER_END}`;

export const daysOfPart: DeadlineParser = {
  name: 'days-of-part',
  cue: /ngày\s+(?:đầu|cuối)/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const [count, month] = [readCount(groups['count'] ?? ''), readMonth(groups['month']) ?? 0];
    if (count === undefined || count > 28 || !isMonth(month)) return undefined;
    const term = withYearTail(outerDaysOfMonth(month, count, /^đầu/iu.test(groups['side'] ?? '') ? 'first' : 'last'), groups);
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};
