import { NUMERAL, pattern, WORD_START } from '../../../text/patterns.js';
import { isMonth } from '../calendar/calendar-term.js';
import { GAP, MONTH_WORD, NUMBER_END, YEAR_TAIL } from '../words/fragments.js';
import { lendMonths, MONTH_NUMBER, readMonth } from '../words/month-number.js';
import { readCount } from '../words/numbers.js';
import { weekOfMonth } from '../calendar/parts.js';
import { CONVENTION, periodReading, type DeadlineParser } from '../readings/reading.js';
import { seriesOf, toPeriods } from '../readings/series.js';
import { withYearTail } from '../words/year-tail.js';

// Tuần 2 tháng 6 | tuần thứ nhất của tháng 6/2020 | tuần đầu tháng 6 | Tuần cuối tháng 6 | Tuần 3, 4 tháng 3/2021 | Tuần 2, tháng 9 | tuần 3/tháng 9 | Tuần 1 (tháng 9)
const WEEK = pattern`(?:thứ )?(?<week>[1-5](?![${NUMERAL}])|nhất|một|hai|ba|tư|năm|đầu(?: tiên)?|cuối(?: cùng)?)`;
const FORM = seriesOf({
  head: pattern`${WORD_START}tuần `,
  item: pattern`${WEEK}(?:(?:,? (?:(?:của|trong) )?|/|${GAP}\(${GAP})${MONTH_WORD} (?<month>${MONTH_NUMBER})(?:${YEAR_TAIL})?${NUMBER_END})?`,
});

export const week: DeadlineParser = {
  name: 'week',
  cue: /tuần/u,
  pattern: FORM.pattern,
  parse(match, text) {
    const items = FORM.read(match).map((item) => ({
      ...item,
      week: readWeek(item.groups['week'] ?? ''),
      month: readMonth(item.groups['month']),
    }));
    const named = lendMonths(items.slice(0, items.findLastIndex((item) => item.month !== undefined) + 1));
    if (named.length === 0 || !named.every(({ month }) => isMonth(month ?? 0))) return undefined;
    const terms = named.map((item) => ({ ...item, term: withYearTail(weekOfMonth(item.month ?? 1, item.week), item.groups) }));
    const reading = periodReading(toPeriods(terms));
    const isClosed = match[0].includes('(') && text[reading.end] === ')';
    return { ...reading, end: reading.end + (isClosed ? 1 : 0), confidence: CONVENTION };
  },
};

function readWeek(words: string): number | 'last' {
  if (/^cuối/iu.test(words)) return 'last';
  return /^(?:đầu|nhất)/iu.test(words) ? 1 : (readCount(words) ?? 1);
}
