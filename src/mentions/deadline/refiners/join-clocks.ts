import { deadlineWords } from '../../../knowledge/days/deadline-words.js';
import { phrases } from '../words/fragments.js';
import { neighbourRefiner } from './neighbours.js';
import type { Reading } from '../readings/reading.js';

const BETWEEN = new RegExp(
  `^\\s*[,(]?\\s*(?:của|vào|lúc|(?:bắt đầu )?từ|bắt đầu|trước)?\\s*(?:${phrases(deadlineWords('weekday'))}\\s*,?)?\\s*$`,
  'iu',
);

/** "trước 16 giờ" + "hằng ngày", "8h00" + "ngày 15/5/2020", "8h00, thứ Tư" + "ngày 17/4/2024", "ngày 15/5/2020" + "lúc 8h00", "thứ Sáu hàng tuần" + ", trước 16h00". */
export const joinClocks = neighbourRefiner('join-clocks', (one, other, between) => {
  const [time, day] = one.part === 'clock' ? [one, other] : [other, one];
  if (time.part !== 'clock' || !time.clock || !canHaveClock(day) || !BETWEEN.test(between)) return undefined;
  const isLimit = time.clock.from === undefined || /trước/iu.test(between);
  const since = time.bound === 'after' && time === one && isOneDay(day) ? SINCE : {};
  const lead = day.lead ?? time.lead;
  return { ...day, ...(lead ? { lead } : {}), ...(isLimit ? before(day) : since), clock: time.clock };
});

/** "từ 6 giờ" + "ngày 15/3": from then on. */
const SINCE = { kind: 'after', bound: 'after', inclusive: true, lead: 'other' } as const;

function isOneDay({ kind, periods }: Reading): boolean {
  return kind === 'interval' && periods?.length === 1 && periods[0]?.from === periods[0]?.to;
}

function canHaveClock({ kind, part, recurrence, clock }: Reading): boolean {
  return !clock && (kind === 'interval' || part === 'day-of-month' || part === 'day-of-week' || recurrence !== undefined);
}

function before({ kind, periods, recurrence }: Reading): Partial<Reading> {
  const limit = { inclusive: false, lead: 'other', kind } as const;
  if (periods) return { ...limit, kind: 'by', bound: 'by' };
  return recurrence?.every[0] === 'P1D' ? { ...limit, recurrence: { ...recurrence, due: true } } : limit;
}
