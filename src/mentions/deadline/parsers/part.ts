import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { isMonth, isQuarter, type CalendarTerm } from '../calendar/calendar-term.js';
import { GAP, MONTH_WORD, NUMBER_END, QUARTER_WORD, YEAR_TAIL, type Groups } from '../words/fragments.js';
import { MONTH_NUMBER, readMonth } from '../words/month-number.js';
import { readQuarter } from '../words/numbers.js';
import { halfOfMonth, partOfQuarter, partOfYear, thirdOfMonth, type Part } from '../calendar/parts.js';
import { CONVENTION, periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// Đầu tháng 6 | giữa quý II/2020 | Cuối năm | trung tuần tháng 12 | nửa đầu tháng 6/2020 | những ngày cuối tháng 8
const PART = '(?<half>nửa\\s+)?(?<part>đầu|giữa|cuối|thượng\\s+tuần|trung\\s+tuần|hạ\\s+tuần)';
const UNIT = pattern`(?:${MONTH_WORD} (?<month>${MONTH_NUMBER})|${QUARTER_WORD}${GAP}(?<quarter>[IVL1H|]{1,4}|[1-9]|một|hai|ba|tư)|năm(?! học))`;
const PATTERN = pattern`${WORD_START}(?:những ngày )?${PART} (?:của )?${UNIT}${WORD_END}(?:${YEAR_TAIL})?${NUMBER_END}`;

export const part: DeadlineParser = {
  name: 'part',
  cue: /đầu|giữa|cuối|tuần/u,
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

function termOf(groups: Groups, which: Part, isHalf: boolean): CalendarTerm | undefined {
  const month = readMonth(groups['month']);
  if (month !== undefined) return isMonth(month) ? (isHalf ? halfOfMonth : thirdOfMonth)(month, which) : undefined;
  if (isHalf) return undefined;
  if (groups['quarter'] === undefined) return partOfYear(which);
  const quarter = readQuarter(groups['quarter'])?.value ?? 0;
  return isQuarter(quarter) ? partOfQuarter(quarter, which) : undefined;
}
