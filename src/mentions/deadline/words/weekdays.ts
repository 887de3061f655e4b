import { deadlineWords, deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import { pattern } from '../../../text/patterns.js';
import { GAP, phrases } from './fragments.js';

const WEEKDAY = phrases(deadlineWords('weekday'));
const ONE_DAY = new RegExp(WEEKDAY, 'giu');
const RANGE = /[-–]|\sđến\s/iu;
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// thứ Hai | ngày thứ Hai | sáng thứ Bảy | thứ 2, thứ 4 và thứ 6 | thứ Hai đến thứ Sáu
export const WEEKDAYS = pattern`(?:(?:buổi )?(?:sáng|chiều|tối) )?(?:ngày )?${WEEKDAY}(?:${GAP}(?:,|và|[-–]|đến)${GAP}${WEEKDAY}){0,6}`;

// hằng tuần | mỗi tuần
export const WEEKLY = pattern`(?:hằng|hàng|mỗi|các) tuần`;

/** Codes of RFC 5545: "thứ Hai, thứ Tư" → MO, WE; "thứ Hai đến thứ Sáu" → MO to FR. */
export function weekdayCodes(words: string): string[] {
  const named = Array.from(words.matchAll(ONE_DAY), ([name]) => deadlineWordValue('weekday', name) ?? '');
  const [first, last] = [WEEK.indexOf(named[0] ?? ''), WEEK.indexOf(named[1] ?? '')];
  return isWeekdayRange(words) && first < last ? WEEK.slice(first, last + 1) : named;
}

export function isWeekdayRange(words: string): boolean {
  return RANGE.test(words);
}
