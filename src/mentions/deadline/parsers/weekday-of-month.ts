import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';
import { MONTH_WORD } from '../words/fragments.js';
import { readCount } from '../words/numbers.js';
import { WEEKDAYS, weekdayCodes } from '../words/weekdays.js';

// Thứ Hai đầu tiên của tháng | thứ Sáu tuần cuối hằng tháng | sáng thứ Hai đầu tháng | thứ Tư tuần thứ hai của tháng
const EACH = pattern`(?:(?:của|trong) )?(?:(?:hằng|hàng|mỗi|từng|các) )?`;
const PLACE = pattern`(?<place>đầu(?: tiên)?|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư|[1-5]))`;
const PATTERN = pattern`${WORD_START}(?<days>${WEEKDAYS}) (?:(?:của )?tuần )?${PLACE} ${EACH}${MONTH_WORD}${WORD_END}(?! \d)`;

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
