import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { pattern, WORD_END } from '../../../text/patterns.js';
import { COUNT, DAY_WORD, GAP, MONTH_WORD, phrases, QUARTER_WORD, type Groups } from './fragments.js';

// 05 ngày làm việc | 2 tuần | 48 giờ | 24h | ba tháng, but not "23 tháng Chạp"
export const LENGTH = pattern`(?<count>${COUNT})(?:${GAP}(?<hours>h)| (?:(?<day>${DAY_WORD})|(?<week>tuần)|(?<month>${MONTH_WORD}(?! ${phrases(deadlineWords('lunar-month'))}${WORD_END}))|(?<quarter>${QUARTER_WORD})|(?<year>năm)|(?<hour>giờ)|(?<minute>phút)))${WORD_END}(?<working> làm việc)?`;

const ISO_UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

/** ISO 8601, in the unit as written: "P5D", "P2W", "PT48H". */
export function isoLength(groups: Groups, count: number): string {
  if (groups['hour'] ?? groups['hours']) return `PT${count}H`;
  if (groups['minute']) return `PT${count}M`;
  if (groups['quarter']) return `P${3 * count}M`;
  const unit = (['day', 'week', 'month', 'year'] as const).find((name) => groups[name]);
  return `P${count}${ISO_UNITS[unit ?? 'day']}`;
}
