import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { isMonth, isQuarter, type CalendarTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, GAP, MONTH_WORD, NUMBER_END, QUARTER_WORD, YEAR_TAIL } from '../fragments.js';
import { MONTH_NUMBER, readMonth } from '../month-number.js';
import { readQuarter } from '../numbers.js';
import { halfOfMonth, partOfQuarter, partOfYear, thirdOfMonth, type Part } from '../parts.js';
import { CONVENTION, periodReading, placeOf, type Reading } from '../reading.js';
import { withYearTail } from '../year-tail.js';

// Đầu tháng 6 | giữa quý II/2020 | Cuối năm | trung tuần tháng 12 | nửa đầu tháng 6/2020 | những ngày cuối tháng 8
const PART = '(?<half>nửa\\s{1,3})?(?<part>đầu|giữa|cuối|thượng\\s{1,3}tuần|trung\\s{1,3}tuần|hạ\\s{1,3}tuần)';
const UNIT = `(?:${MONTH_WORD}${BLANK}(?<month>${MONTH_NUMBER})|${QUARTER_WORD}${GAP}(?<quarter>[IVL1H|]{1,4}|[1-9]|một|hai|ba|tư)|năm(?!${BLANK}học))`;
const PATTERN = `${WORD_START}(?:những${BLANK}ngày${BLANK})?${PART}${BLANK}(?:của${BLANK})?${UNIT}${WORD_END}(?:${YEAR_TAIL})?${NUMBER_END}`;

export const part: Parser<Reading, DeadlineContext> = {
  name: 'part',
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const bare = termOf(groups, readPart(groups['part'] ?? ''), groups['half'] !== undefined);
    if (!bare) return undefined;
    const term = withYearTail(bare, groups);
    const reading = periodReading([{ from: term, to: term, ...placeOf(match) }]);
    return { ...reading, confidence: CONVENTION };
  },
};

function readPart(words: string): Part {
  if (/đầu|thượng/iu.test(words)) return 'first';
  return /cuối|hạ/iu.test(words) ? 'last' : 'middle';
}

function termOf(groups: Readonly<Record<string, string | undefined>>, which: Part, isHalf: boolean): CalendarTerm | undefined {
  const month = readMonth(groups['month']);
  if (month !== undefined) return isMonth(month) ? (isHalf ? halfOfMonth : thirdOfMonth)(month, which) : undefined;
  if (isHalf) return undefined;
  if (groups['quarter'] === undefined) return partOfYear(which);
  const quarter = readQuarter(groups['quarter'])?.value ?? 0;
  return isQuarter(quarter) ? partOfQuarter(quarter, which) : undefined;
}
