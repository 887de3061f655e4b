import { pattern, WORD_START } from '../../../text/patterns.js';
import { MONTH_WORD, NUMBER_END, YEAR_TAIL } from '../words/fragments.js';
import { MONTH_NUMBER } from '../words/month-number.js';
import { readMonths } from '../readings/read-months.js';
import type { DeadlineParser } from '../readings/reading.js';
import { seriesOf } from '../readings/series.js';

// Tháng 5/2020 | tháng 05 năm 2020 | Tháng 5 - 2020 | tháng tư | T5/2020 | Tháng 9,10/2020 | các tháng 3, 6, 9 | T1 - T12
const WORDED = seriesOf({
  head: pattern`${WORD_START}(?:(?:các )?${MONTH_WORD}(?: |(?=\d))|th?[.]?(?=\d))`,
  item: `(?<month>${MONTH_NUMBER})(?:${YEAR_TAIL})?${NUMBER_END}`,
});

export const month: DeadlineParser = {
  name: 'month',
  cue: /tháng|th?[.]?\d/u,
  pattern: WORDED.pattern,
  parse(match, text) {
    return readMonths(WORDED, match, text);
  },
};
