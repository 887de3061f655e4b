import { NUMERAL, pattern, WORD_START } from '../../../text/patterns.js';
import { dayTerm } from '../calendar/calendar-term.js';
import { DAY_WORD, GAP, MONTH_WORD, NUMBER_END, NUMBER_START, TWO_DIGITS, YEAR_TAIL } from '../words/fragments.js';
import { lendMonths, MONTH_NUMBER, readMonth } from '../words/month-number.js';
import { readNumber } from '../words/numbers.js';
import { periodReading, type DeadlineParser } from '../readings/reading.js';
import { seriesOf, toPeriods, type SeriesItem } from '../readings/series.js';
import { endsClause, isNumbering } from '../words/stands-alone.js';
import { isSure, withYearTail } from '../words/year-tail.js';

// ngày 15/6/2020 | 31.01.2020 | 15/6 | ngày 23 tháng 4 năm 2018 | 10-12/5/2020 | ngày 10, 15 và 20/6 | 15/3 - 30/4/2020 | từ sáng 20 đến hết ngày 21/4 | trong 02 ngày 15 và 16/5 | trước 30 tháng 6
const MONTH = pattern`(?:${GAP}[/.]${GAP}| ${MONTH_WORD} )(?<month>${MONTH_NUMBER}(?![${NUMERAL}]))`;
const FORM = seriesOf({
  head: pattern`
    (?:(?<!giờ )${NUMBER_START}(?:trong )?0?[2-9] ${DAY_WORD} (?=\d)
    |(?:buổi )?(?:sáng|trưa|chiều|tối) (?:${DAY_WORD} )?
    |(?:các )?${DAY_WORD}(?: |(?=\d))(?:(?:mùng|mồng) )?
    |(?:mùng|mồng) )
  `,
  item: `${NUMBER_START}(?<day>${TWO_DIGITS})(?:${MONTH}(?:${YEAR_TAIL})?)?${NUMBER_END}`,
  headless: `(?=\\S?\\d)(?=[^;\\n]{1,40}?(?:[/.]${GAP}\\d|${MONTH_WORD}))`,
});

const WORDED_MONTH = new RegExp(MONTH_WORD, 'iu');
/** "trước 30 tháng 6", but not "đợt 2 tháng 5". */
const LED = new RegExp(pattern`${WORD_START}(?:trước|đến|tới|từ|sau|hết|quá|nhất) $`, 'iu');
const NAMES_MONTH = new RegExp(`[/.]|${MONTH_WORD}`, 'iu');

interface DayItem extends SeriesItem {
  readonly day: number;
  readonly month: number | undefined;
}

export const day: DeadlineParser = {
  name: 'day',
  cue: /ngày|m[ùồ]ng|sáng|trưa|chiều|tối|tháng|\d[^;\n]{0,40}[/.]\s*\d/u,
  pattern: FORM.pattern,
  parse(match, text) {
    if (!NAMES_MONTH.test(match[0])) return undefined;
    const items = FORM.read(match).map(readItem);
    const lastFull = items.findLastIndex((item) => item.month !== undefined);
    const named = lendMonths(items.slice(0, lastFull + 1));
    const isWorded = /^\p{L}/u.test(match[0]);
    if (named.length === 0 || (!isWorded && !isPlainDate(named, text))) return undefined;
    const terms = named.map((item) => ({ ...item, term: withYearTail(dayTerm(item.month ?? 0, item.day), item.groups) }));
    return periodReading(
      toPeriods(terms),
      named.every(({ groups }) => isSure(groups)),
    );
  },
};

function readItem(item: SeriesItem): DayItem {
  return { ...item, day: readNumber(item.groups['day'] ?? '')?.value ?? 0, month: readMonth(item.groups['month']) };
}

/** Without the word "ngày" digits must look like a date, or stand with "tháng" behind a word that sets a bound, and without a year end their clause ("dự thảo 20/3; …", not "12/45 xã"). */
function isPlainDate(items: readonly DayItem[], text: string): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || isNumbering(text, first.start)) return false;
  if (items.some(({ groups }) => groups['year']))
    return items.every(({ groups }) => /\d/u.test(groups['day'] ?? '') && /\d/u.test(groups['month'] ?? '0'));
  const isLed = LED.test(text.slice(Math.max(0, first.start - 12), first.start)) || isLine(text, first.start, last.end);
  const isWorded = isLed && WORDED_MONTH.test(text.slice(first.start, last.end));
  const isPossible = items.every(
    ({ day: dayOfMonth, month, groups }) =>
      dayOfMonth <= 31 && (month ?? 0) <= 12 && /^\d*$/u.test(`${groups['day']}${groups['month'] ?? ''}`),
  );
  return isPossible && (isWorded || text.slice(first.start, last.end).includes('/')) && endsClause(text, last.end);
}

const LINE_START = /(?<=(?:^|[\n;])\s*)/uy;

/** "15 tháng 8", "15, 16 tháng 8" as all of a cell, or of a line of it. */
function isLine(text: string, start: number, end: number): boolean {
  LINE_START.lastIndex = start;
  return LINE_START.test(text) && /^\s*(?:[.;\n]|$)/u.test(text.slice(end));
}
