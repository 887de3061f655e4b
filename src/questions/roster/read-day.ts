import type { Temporal } from 'temporal-polyfill';
import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import { calendarDate } from '../../text/dates.js';
import { lastDay } from '../compare/last-day.js';

const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** The last day on which a plan is in time: "30/01/2025", "2025-01-30", "trước ngày 15/02/2025" (the 14th). */
export function readDay(cell: string): Temporal.PlainDate | undefined {
  if (ISO.test(cell)) return calendarDate(Number(cell.slice(0, 4)), Number(cell.slice(5, 7)), Number(cell.slice(8)));
  return lastDay(parseDeadlines(cell).map(({ deadline }) => deadline));
}
