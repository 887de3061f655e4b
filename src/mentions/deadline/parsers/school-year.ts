import { calendarDate, type DateRange } from '../../../text/dates.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, GAP, YEAR } from '../fragments.js';
import { CONVENTION, periodReading, placeOf, type Reading } from '../reading.js';
import { withYearTail } from '../year-tail.js';

// Năm học 2020 - 2021 | trong năm học 2020-2021 | Đầu năm học 2020 - 2021 | cuối năm học
const PATTERN = `${WORD_START}(?:(?<part>đầu|cuối)${BLANK}|trong${BLANK}|cả${BLANK})?năm${BLANK}học${WORD_END}(?:${GAP}(?<year>${YEAR})${GAP}[-–/]${GAP}${YEAR})?`;

export const schoolYear: Parser<Reading, DeadlineContext> = {
  name: 'school-year',
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { part, year } = match.groups ?? {};
    if (!part && !year) return undefined;
    const term = withYearTail({ precision: 'approximate', days: (first) => schoolDays(first, part, year !== undefined) }, { year });
    const reading = periodReading([{ from: term, to: term, ...placeOf(match) }]);
    return { ...reading, confidence: CONVENTION };
  },
};

/** September to May; where no school year is named its end is the May of the calendar year that is meant. */
function schoolDays(first: number, part: string | undefined, isNamed: boolean): DateRange | undefined {
  const last = isNamed ? first + 1 : first;
  const start = part && /cuối/iu.test(part) ? calendarDate(last, 5, 1) : calendarDate(first, 9, 1);
  const end = part && /đầu/iu.test(part) ? calendarDate(first, 9, 30) : calendarDate(last, 5, 31);
  return start && end && { start, end };
}
