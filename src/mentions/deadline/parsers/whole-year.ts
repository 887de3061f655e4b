import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { yearTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, DAY_WORD, GAP, MONTH_WORD, QUARTER_WORD, YEAR } from '../fragments.js';
import { periodReading, placeOf, type Reading } from '../reading.js';
import { withYearTail } from '../year-tail.js';

// Cả năm | trong cả năm 2020 | suốt năm | các tháng trong năm | 4 quý trong năm 2021: all the time in that year
const ALL_YEAR = `(?:cả|suốt|toàn|quanh)${BLANK}(?:cả${BLANK})?`;
const EVERY_PART = `(?:tất${BLANK}cả${BLANK})?(?:các|những|4|bốn|12)${BLANK}(?:${DAY_WORD}|tuần|${MONTH_WORD}|${QUARTER_WORD})${BLANK}(?:trong|của)${BLANK}(?:cả${BLANK})?`;
const THROUGHOUT = `${WORD_START}(?:trong${BLANK})?(?:${ALL_YEAR}|${EVERY_PART})năm${WORD_END}(?!${BLANK}học)(?:${GAP}(?<year>${YEAR}))?`;

export const throughoutYear: Parser<Reading, DeadlineContext> = {
  name: 'throughout-year',
  pattern: new RegExp(THROUGHOUT, 'giu'),
  parse(match) {
    return { ...yearReading(match), kind: 'ongoing' };
  },
};

// Trong năm | trong năm kế hoạch | năm nay | trong năm tới
const CURRENT = `${WORD_START}(?:trong${BLANK}năm(?:${BLANK}kế${BLANK}hoạch)?|(?:trong${BLANK})?năm${BLANK}(?:kế${BLANK}hoạch|(?<shift>nay|này|tới|sau)))${WORD_END}(?!${GAP}(?:[12]\\d|học${WORD_END}|(?:trước|sau|liền|kế|tiếp)${WORD_END}))`;

export const currentYear: Parser<Reading, DeadlineContext> = {
  name: 'current-year',
  pattern: new RegExp(CURRENT, 'giu'),
  parse: yearReading,
};

function yearReading(match: RegExpExecArray): Reading {
  const term = withYearTail(yearTerm(), match.groups ?? {});
  return periodReading([{ from: term, to: term, ...placeOf(match) }]);
}
