import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { partReading, placeOf, type DeadlineParser } from '../readings/reading.js';
import { isWeekdayRange, WEEKDAYS, WEEKLY, weekdayCodes } from '../words/weekdays.js';

/** As far behind "hằng tuần" as a time of day or a count takes. */
const BEHIND_WEEKLY = pattern`(?<=${WEEKLY}[^.;\n]{1,30})`;
// hàng tuần (trước 16h00 | thứ Năm)  |  mỗi tuần một lần | vào chiều thứ Sáu
const PATTERN = pattern`${BEHIND_WEEKLY}${WORD_START}(?:vào )?(?<days>${WEEKDAYS})${WORD_END}`;

/** The days that words between part from the week that they are said of. */
export const dayOfWeek: DeadlineParser = {
  name: 'day-of-week',
  cue: /tuần[^]{1,60}(?:thứ|chủ nhật)/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match) {
    const days = match.groups?.['days'] ?? '';
    return isWeekdayRange(days) ? undefined : partReading('day-of-week', placeOf(match), { daysOfWeek: weekdayCodes(days) });
  },
};
