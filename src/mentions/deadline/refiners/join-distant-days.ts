import type { DeadlineRefiner, Reading } from '../readings/reading.js';
import { dayOfMonth, yearly } from './join-recurrences.js';

/** Words of one clause, without another date. */
const ONE_CLAUSE = /^[^.;:()\d]{1,160}$/u;

/**
 * "Hàng tháng tổng hợp, báo cáo UBND huyện trước ngày 25", "Hằng năm rà soát,
 * báo cáo trước ngày 15/11": one recurrence, and its due day says all of it.
 */
export const joinDistantDays: DeadlineRefiner = {
  name: 'join-distant-days',
  refine(readings, text) {
    const joined: Reading[] = [];
    for (const reading of readings) {
      const before = joined.at(-1);
      const one =
        before && isDueDay(reading) && ONE_CLAUSE.test(text.slice(before.end, reading.start))
          ? (dayOfMonth(before, reading, '') ?? yearly(before, reading, ''))
          : undefined;
      if (one) joined.pop();
      joined.push(one ? { ...one, start: reading.start, end: reading.end } : reading);
    }
    return joined;
  },
};

/** "trước ngày 25", "chậm nhất ngày 15/11": a day that only stands there may be of anything. */
function isDueDay({ kind, part, lead, inclusive, periods }: Reading): boolean {
  const isDay = part === 'day-of-month' || (kind === 'by' && periods?.every(({ to }) => to.precision === 'day') === true);
  return isDay && lead !== undefined && lead !== 'inside' && inclusive !== undefined;
}
