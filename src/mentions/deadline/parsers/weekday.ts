import { deadlineWords, deadlineWordValue } from '../../../knowledge/deadline-words.js';
import { WORD_END, WORD_START } from '../../../text/patterns.js';
import { BLANK, GAP, MONTH_WORD, phrases } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';

// từ thứ Hai đến thứ Sáu hàng tuần | Thứ sáu hàng tuần | sáng thứ Hai hằng tuần | thứ Hai, thứ Tư hằng tuần | Thứ Hai đầu tiên của tháng | thứ sáu tuần cuối hằng tháng
const WEEKDAY = phrases(deadlineWords('weekday'));
const HALF_DAY = `(?:(?:buổi${BLANK})?(?:sáng|chiều|tối)${BLANK}(?:ngày${BLANK})?)?`;
const EACH = `(?:của${BLANK}|trong${BLANK})?(?:(?:hằng|hàng|mỗi|từng|các)${BLANK})?`;
const DAYS = `(?<days>${WEEKDAY}(?:${GAP}(?:,|và|[-–]|đến)${GAP}${WEEKDAY}){0,6})`;
const NTH = `(?<nth>đầu(?:${BLANK}tiên)?|cuối(?:${BLANK}cùng)?|thứ${BLANK}(?:nhất|hai|ba|tư|[1-5]))`;
const PATTERN = `${WORD_START}${HALF_DAY}${DAYS}${WORD_END}(?:${BLANK}(?:của${BLANK}|trong${BLANK})?(?:hằng|hàng|mỗi|các)${BLANK}tuần|${BLANK}(?:(?:của${BLANK})?tuần${BLANK})?${NTH}${BLANK}${EACH}${MONTH_WORD})${WORD_END}(?!${BLANK}\\d)`;

export const weekday: DeadlineParser = {
  name: 'weekday',
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { days = '', nth } = match.groups ?? {};
    const codes = codesOf(days);
    const place = nth === undefined ? '' : placeInMonth(nth);
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CERTAIN,
      recurrence: {
        every: [nth === undefined ? 'P1W' : 'P1M'],
        rules: [`FREQ=${nth === undefined ? 'WEEKLY' : 'MONTHLY'};BYDAY=${codes.map((code) => `${place}${code}`).join(',')}`],
        ...(RANGE.test(days) ? {} : { due: true }),
        precision: 'day',
      },
    };
  },
};

const RANGE = /[-–]|\sđến\s/iu;
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ONE_DAY = new RegExp(WEEKDAY, 'giu');

/** "thứ Hai, thứ Tư" → MO, WE; "thứ Hai đến thứ Sáu" → MO to FR. */
function codesOf(days: string): string[] {
  const named = Array.from(days.matchAll(ONE_DAY), ([name]) => deadlineWordValue('weekday', name) ?? '');
  const [first, last] = [WEEK.indexOf(named[0] ?? ''), WEEK.indexOf(named[1] ?? '')];
  return RANGE.test(days) && first < last ? WEEK.slice(first, last + 1) : named;
}

function placeInMonth(words: string): number {
  if (/^cuối/iu.test(words)) return -1;
  return /^đầu|nhất/iu.test(words) ? 1 : (readCount(words.replace(/^thứ\s+/iu, '')) ?? 1);
}
