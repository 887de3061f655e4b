import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { WORD_END } from '../../../text/patterns.js';
import { phrases } from '../words/fragments.js';
import { DOUBTFUL, type DeadlineRefiner, type Reading } from '../readings/reading.js';

const OLD_MONTH = `tháng\\s+${phrases(deadlineWords('lunar-month'))}${WORD_END}`;
/** "ngày 15, 16 tháng Giêng" */
const DAY_OF_MONTH = new RegExp(`\\d\\s+${OLD_MONTH}`, 'iu');
const MONTH_ALONE = new RegExp(`^${OLD_MONTH}`, 'iu');
const DAYS_BEFORE = /(?<![\p{L}\p{N}/.])\d{1,2}(?:\s*(?:,|và|[-–])\s*\d{1,2}){0,5}\s+$/iu;
const FULL_MOON_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${phrases(deadlineWords('full-moon'))}\\s+$`, 'iu');
const REACH = 40;

/**
 * "15 tháng Giêng", "23 tháng Chạp", "Rằm tháng Tám": days that are counted by
 * the moon, which no calendar here tells; better unread than a month off. A
 * month by its old name alone ("Tháng giêng" in a column of months) is the
 * calendar's.
 */
export const lunarDays: DeadlineRefiner = {
  name: 'lunar-days',
  refine: (readings, text) => readings.map((reading) => (reading.periods ? byTheMoon(reading, text) : reading)),
};

function byTheMoon(reading: Reading, text: string): Reading {
  const words = text.slice(reading.start, reading.end);
  const before = text.slice(Math.max(0, reading.start - REACH), reading.start);
  const days =
    (MONTH_ALONE.test(words) ? DAYS_BEFORE.exec(before) : null) ?? (/^tháng/iu.test(words) ? FULL_MOON_BEFORE.exec(before) : null);
  if (!days && !DAY_OF_MONTH.test(words)) return reading;
  const { periods: _periods, ...rest } = reading;
  return { ...rest, start: reading.start - (days?.[0].length ?? 0), kind: 'unread', confidence: DOUBTFUL, issues: ['unread'] };
}
