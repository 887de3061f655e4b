import { deadlineWords } from '../../../knowledge/deadline-words.js';
import { phrases } from '../words/fragments.js';
import { neighbourRefiner } from './neighbours.js';
import type { Reading } from '../readings/reading.js';

const BETWEEN = new RegExp(`^\\s*[,(]?\\s*(?:của|vào|lúc|(?:bắt đầu )?từ|bắt đầu|trước)?\\s*(?:${phrases(deadlineWords('weekday'))}\\s*,?)?\\s*$`, 'iu');

/** "8h00" + "ngày 15/5/2020", "8h00, thứ Tư" + "ngày 17/4/2024", "ngày 15/5/2020" + "lúc 8h00", "thứ Sáu hàng tuần" + ", trước 16h00". */
export const joinClocks = neighbourRefiner('join-clocks', (one, other, between) => {
  const [time, day] = one.part === 'clock' ? [one, other] : [other, one];
  if (time.part !== 'clock' || !time.clock || !canHaveClock(day) || !BETWEEN.test(between)) return undefined;
  return { ...day, ...(/trước/iu.test(between) ? before(day) : {}), clock: time.clock };
});

function canHaveClock({ kind, part, recurrence, clock }: Reading): boolean {
  return !clock && (kind === 'interval' || part === 'day-of-month' || recurrence !== undefined);
}

function before({ kind, periods }: Reading): Partial<Reading> {
  return { inclusive: false, lead: 'other', ...(periods ? { kind: 'by', bound: 'by' } : { kind }) };
}
