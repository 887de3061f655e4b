import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { monthsTerm, type Precision } from '../calendar/calendar-term.js';
import { COUNT, MONTH_WORD, YEAR, GAP } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// 6 tháng đầu năm | 06 tháng cuối năm 2020 | sáu tháng đầu năm | 9 tháng đầu năm | 3 tháng cuối năm | nửa đầu năm 2021
const PATTERN = pattern`${WORD_START}(?:(?<count>${COUNT}) ${MONTH_WORD}|nửa) (?<side>đầu|cuối) (?:của )?năm${WORD_END}(?! học)(?:${GAP}/?${GAP}(?<year>${YEAR}))?`;

export const halfYear: DeadlineParser = {
  name: 'half-year',
  cue: /(?:đầu|cuối)\s+(?:của\s+)?năm/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { count = '6', side = '', year } = match.groups ?? {};
    const months = readCount(count);
    if (months === undefined || months > 11) return undefined;
    const first = /đầu/iu.test(side) ? 1 : 13 - months;
    const term = withYearTail(monthsTerm(first, months, precisionOf(months)), { year });
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};

function precisionOf(months: number): Precision {
  if (months === 6) return 'half-year';
  return months === 3 ? 'quarter' : 'month';
}
