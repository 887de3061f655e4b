import { NUMERAL, pattern } from '../../../text/patterns.js';
import { dayTerm } from '../calendar/calendar-term.js';
import { DAY_WORD, GAP, MONTH_WORD, NUMBER_END, TWO_DIGITS, YEAR_TAIL } from '../words/fragments.js';
import { readNumber } from '../words/numbers.js';
import { periodReading, type DeadlineParser, type Period } from '../readings/reading.js';
import { withYearTail } from '../words/year-tail.js';

// ngày 10 các tháng 3, 6, 9, 12 | ngày 15 tháng 6 và tháng 12 năm 2020: one day in several months
const MONTH = pattern`\d{1,2}(?![${NUMERAL}]| ${MONTH_WORD}|${GAP}/)`;
const PATTERN = pattern`${DAY_WORD} (?<day>${TWO_DIGITS}) (?:của )?(?:các )?${MONTH_WORD} (?<months>${MONTH}(?:${GAP}(?:[,;+&]|và)${GAP}(?:${MONTH_WORD} )?${MONTH}){1,11})(?:${YEAR_TAIL})?${NUMBER_END}`;

export const dayOfMonths: DeadlineParser = {
  name: 'day-of-months',
  cue: /ngày\s+\S{1,2}\s+(?:của\s+)?(?:các\s+)?tháng/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const groups = match.groups ?? {};
    const day = readNumber(groups['day'] ?? '')?.value ?? 0;
    const months = groups['months'] ?? '';
    const offset = match.index + match[0].indexOf(months);
    const periods = Array.from(months.matchAll(/\d+/gu), ({ 0: digits, index }): Period => {
      const term = withYearTail(dayTerm(Number(digits), day), groups);
      return { from: term, to: term, start: offset + index, end: offset + index + digits.length };
    });
    return { ...periodReading(periods), start: match.index, end: match.index + match[0].length };
  },
};
