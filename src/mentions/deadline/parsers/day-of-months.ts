import type { Parser } from '../../runner.js';
import { dayTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, DAY_WORD, GAP, MONTH_WORD, NUMBER_END, TWO_DIGITS, YEAR_TAIL } from '../fragments.js';
import { readNumber } from '../numbers.js';
import { periodReading, type Period, type Reading } from '../reading.js';
import { withYearTail } from '../year-tail.js';

// ngày 10 các tháng 3, 6, 9, 12 | ngày 15 tháng 6 và tháng 12 năm 2020: one day in several months
const MONTH = `\\d{1,2}(?!\\p{N}|${BLANK}${MONTH_WORD}|${GAP}/)`;
const PATTERN = `${DAY_WORD}${BLANK}(?<day>${TWO_DIGITS})${BLANK}(?:của${BLANK})?(?:các${BLANK})?${MONTH_WORD}${BLANK}(?<months>${MONTH}(?:${GAP}(?:[,;+&]|và)${GAP}(?:${MONTH_WORD}${BLANK})?${MONTH}){1,11})(?:${YEAR_TAIL})?${NUMBER_END}`;

export const dayOfMonths: Parser<Reading, DeadlineContext> = {
  name: 'day-of-months',
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
