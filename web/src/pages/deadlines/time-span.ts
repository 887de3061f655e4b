import dayjs, { type Dayjs } from 'dayjs';
import { deadlinePageWords as words } from './words.js';
import type { Say } from '../../words/use-say.js';

export const scales = ['month', 'quarter', 'year'] as const;
export type Scale = (typeof scales)[number];

/** A month, a quarter or a year: the one in which `day` (ISO 8601) lies. */
export interface TimeSpan {
  scale: Scale;
  day: string;
}

const MONTHS: Readonly<Record<Scale, number>> = { month: 1, quarter: 3, year: 12 };

/** Its first and last day. */
export function daysOf({ scale, day }: TimeSpan): { from: string; to: string } {
  const from = firstDay(scale, day);
  return { from: iso(from), to: iso(from.add(MONTHS[scale], 'month').subtract(1, 'day')) };
}

/** The one so many after, or before. */
export function moved({ scale, day }: TimeSpan, by: number): TimeSpan {
  return { scale, day: iso(firstDay(scale, day).add(by * MONTHS[scale], 'month')) };
}

export function today(): string {
  return iso(dayjs());
}

/** "Quý 2/2026". */
export function describeSpan({ scale, day }: TimeSpan, say: Say): string {
  const from = firstDay(scale, day);
  const [year, month] = [from.year(), from.month() + 1];
  if (scale === 'year') return say(words.ofYear, { year: String(year) });
  if (scale === 'month') return say(words.ofMonth, { month, year: String(year) });
  return say(words.ofQuarter, { quarter: Math.ceil(month / MONTHS.quarter), year: String(year) });
}

function firstDay(scale: Scale, day: string): Dayjs {
  const month = dayjs(day).startOf('month');
  return month.subtract(month.month() % MONTHS[scale], 'month');
}

function iso(day: Dayjs): string {
  return day.format('YYYY-MM-DD');
}
