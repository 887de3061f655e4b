import { WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { monthTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { BLANK, GAP, MONTH_WORD, NUMBER_END, NUMBER_START, YEAR, YEAR_TAIL } from '../fragments.js';
import { MONTH_NUMBER, readMonth } from '../month-number.js';
import { periodReading, type Reading } from '../reading.js';
import { dropCounted, seriesOf, toPeriods, type Series } from '../series.js';
import { standsAlone } from '../stands-alone.js';
import { isSure, withYearTail } from '../year-tail.js';

// Tháng 5/2020 | tháng 05 năm 2020 | Tháng 5 - 2020 | tháng tư | T5/2020 | Tháng 9,10/2020 | các tháng 3, 6, 9 | T1 - T12
const WORDED = seriesOf({
  head: `${WORD_START}(?:(?:các${BLANK})?${MONTH_WORD}${BLANK}|t[.]?(?=\\d))`,
  item: `(?<month>${MONTH_NUMBER})(?:${YEAR_TAIL})?${NUMBER_END}`,
});

export const month: Parser<Reading, DeadlineContext> = {
  name: 'month',
  pattern: WORDED.pattern,
  parse(match, text) {
    return readMonths(WORDED, match, text);
  },
};

// 5/2020 | 05/2020 - 8/2020 | 5-8/2020: only where nothing else stands
const BARE = seriesOf({
  head: `${NUMBER_START}(?=\\d)`,
  item: `(?<month>\\d{1,2})(?:${GAP}[/.]${GAP}(?<year>${YEAR}))?${NUMBER_END}`,
});

export const bareMonth: Parser<Reading, DeadlineContext> = {
  name: 'bare-month',
  pattern: BARE.pattern,
  parse(match, text) {
    const end = match.index + match[0].length;
    return /[/.]\s*\d{4}$/u.test(match[0]) && standsAlone(text, match.index, end) ? readMonths(BARE, match, text) : undefined;
  },
};

function readMonths(form: Series, match: RegExpExecArray, text: string): Reading | undefined {
  const items = dropCounted(form.read(match), text);
  const terms = items.map((item) => ({ ...item, term: withYearTail(monthTerm(readMonth(item.groups['month']) ?? 0), item.groups) }));
  return terms.length === 0 ? undefined : periodReading(toPeriods(terms), items.every(({ groups }) => isSure(groups)));
}
