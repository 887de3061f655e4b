import { WORD_END, WORD_START } from '../../../text/patterns.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';
import { BLANK, MONTH_WORD } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { WEEKDAYS, weekdayCodes } from '../words/weekdays.js';

// Thứ Hai đầu tiên của tháng | thứ Sáu tuần cuối hằng tháng | sáng thứ Hai đầu tháng | thứ Tư tuần thứ hai của tháng
const EACH = `(?:(?:của|trong)${BLANK})?(?:(?:hằng|hàng|mỗi|từng|các)${BLANK})?`;
const PLACE = `(?<place>đầu(?:${BLANK}tiên)?|cuối(?:${BLANK}cùng)?|thứ${BLANK}(?:nhất|hai|ba|tư|[1-5]))`;
const PATTERN = `${WORD_START}(?<days>${WEEKDAYS})${BLANK}(?:(?:của${BLANK})?tuần${BLANK})?${PLACE}${BLANK}${EACH}${MONTH_WORD}${WORD_END}(?!${BLANK}\\d)`;

export const weekdayOfMonth: DeadlineParser = {
  name: 'weekday-of-month',
  cue: /(?:đầu|cuối|thứ)[^]{0,40}tháng/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { days = '', place = '' } = match.groups ?? {};
    const codes = weekdayCodes(days).map((code) => `${placeInMonth(place)}${code}`);
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CERTAIN,
      recurrence: { every: ['P1M'], rules: [`FREQ=MONTHLY;BYDAY=${codes.join(',')}`], due: true },
    };
  },
};

function placeInMonth(words: string): number {
  if (/^cuối/iu.test(words)) return -1;
  return /^đầu|nhất/iu.test(words) ? 1 : (readCount(words.replace(/^thứ\s+/iu, '')) ?? 1);
}
