import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { CERTAIN, placeOf, type DeadlineParser } from '../readings/reading.js';
import { GAP } from '../words/fragments.js';
import { isWeekdayRange, WEEKDAYS, WEEKLY, weekdayCodes } from '../words/weekdays.js';

// Thứ sáu hàng tuần | sáng thứ Hai, thứ Tư hằng tuần | từ thứ Hai đến thứ Sáu mỗi tuần | hằng tuần (thứ Năm) | các ngày thứ Bảy hằng tuần
const PATTERN = pattern`
  ${WORD_START}(?:(?:(?:các )?ngày )?(?<days>${WEEKDAYS}) (?:(?:của|trong) )?${WEEKLY}${WORD_END}
  |${WEEKLY}${GAP}[(,:]?${GAP}(?:vào )?(?<daysBehind>${WEEKDAYS})${WORD_END}(?:${GAP}\))?)
`;

export const weekday: DeadlineParser = {
  name: 'weekday',
  cue: /(?:hằng|hàng|mỗi|các)\s+tuần/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const { daysBehind = '', days = daysBehind } = match.groups ?? {};
    return {
      ...placeOf(match),
      kind: 'recurring',
      confidence: CERTAIN,
      recurrence: {
        every: ['P1W'],
        rules: [`FREQ=WEEKLY;BYDAY=${weekdayCodes(days).join(',')}`],
        precision: 'day',
        ...(isWeekdayRange(days) ? {} : { due: true }),
      },
    };
  },
};
