import { DASHES, pattern, WORD_START } from '../../../text/patterns.js';
import { yearTerm } from '../calendar/calendar-term.js';
import { GAP, NUMBER_END, NUMBER_START, YEAR } from '../words/fragments.js';
import { readNumber } from '../words/numbers.js';
import { periodReading, type DeadlineParser } from '../readings/reading.js';
import { seriesOf, toPeriods } from '../readings/series.js';
import { standsAlone } from '../words/stands-alone.js';

// Năm 2020 | các năm 2021, 2022 | Giai đoạn 2021 - 2025 | giai đoạn từ năm 2021 đến năm 2025 | nhiệm kỳ 2020-2025 | hằng năm 2027 - 2030 | trong 03 năm 2021, 2022, 2023
const WORDED = seriesOf({
  head: pattern`
    ${WORD_START}(?<!(?:hằng|hàng|mỗi|từng) )(?:(?:trong )?\d{1,2} năm )?
    (?:(?:trong )?(?:giai đoạn|thời k[ỳì]|nhiệm k[ỳì])(?: (?:[IVX\d]{1,3}|từ)(?=[\s(]))?${GAP}\(?)?
    (?:(?:các |những )?năm )?
  `,
  item: `${NUMBER_START}(?<year>${YEAR})${NUMBER_END}`,
});

const RANGE = new RegExp(`^\\d{4}${GAP}(?:[${DASHES}]|đến)${GAP}(?:năm )?\\d{4}`, 'u');

export const year: DeadlineParser = {
  name: 'year',
  cue: /(?:19|2[0o])[\dosilbz|]{2}/u,
  pattern: WORDED.pattern,
  parse(match, text) {
    const end = match.index + match[0].length;
    const isBare = /^\d/u.test(match[0]);
    const boundsYears = isBare && isBehindEachYear(text, match.index);
    if (isBare && !boundsYears && (endsRange(text, match.index) || !standsAlone(text, match.index, end))) return undefined;
    const items = WORDED.read(match).map((item) => ({ ...item, number: readNumber(item.groups['year'] ?? '') }));
    const terms = items.map((item) => ({ ...item, term: { ...yearTerm(), year: item.number?.value ?? 0 } }));
    const reading = periodReading(
      toPeriods(terms),
      items.every(({ number }) => number?.sure),
    );
    return match[0].includes('(') && text[reading.end] === ')' ? { ...reading, end: reading.end + 1 } : reading;
  },
};

/** "2027 - 2030" of "hằng năm 2027 - 2030": the years between which something comes each year. */
function isBehindEachYear(text: string, start: number): boolean {
  return /(?:hằng|hàng) năm\s?$/iu.test(text.slice(Math.max(0, start - 10), start)) && RANGE.test(text.slice(start, start + 20));
}

/** "2030" of "triển khai 2027 - 2030", whose first year stands beside other words: half a period is none. */
function endsRange(text: string, start: number): boolean {
  return /(?<![\d/.])(?:19|20)\d{2}\s?[-–]\s?$/u.test(text.slice(Math.max(0, start - 9), start));
}
