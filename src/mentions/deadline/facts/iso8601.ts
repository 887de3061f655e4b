import { Temporal } from 'temporal-polyfill';
import { VIETNAM } from '../../../text/vietnam-time.js';
import type { DateRange } from '../../../text/dates.js';
import type { Precision } from '../calendar/calendar-term.js';

/** "2020-05" for a whole month, "2020-05-10" for a day, else start/end. */
export function isoInterval({ start, end }: DateRange, precision: Precision): string {
  if (precision === 'day' && start.equals(end)) return start.toString();
  return precision !== 'day' && isWholeMonth(start, end) ? start.toPlainYearMonth().toString() : `${start.toString()}/${end.toString()}`;
}

function isWholeMonth(start: Temporal.PlainDate, end: Temporal.PlainDate): boolean {
  return start.day === 1 && end.day === end.daysInMonth && start.year === end.year && start.month === end.month;
}

/** "2020-01-31", "08:00" → "2020-01-31T08:00+07:00". */
export function isoTime(day: string, clock: string): string {
  return Temporal.PlainDateTime.from(`${day}T${clock}`)
    .toZonedDateTime(VIETNAM)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
