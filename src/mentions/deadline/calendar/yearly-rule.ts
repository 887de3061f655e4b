import { ANY_YEAR } from './calendar-term.js';
import type { Period, Recurrence } from '../readings/reading.js';

/**
 * The yearly return of dates without a year. A day gives its month and day,
 * anything longer the month in which its window opens; equal days go into one
 * rule ("15/6 và 15/12"). undefined for a day that no year has.
 */
export function yearlyRule(periods: readonly Period[]): Recurrence | undefined {
  const monthsByDay = new Map<number, number[]>();
  for (const { from, to } of periods) {
    const start = (from ?? to).days(ANY_YEAR)?.start;
    if (!start) return undefined;
    const day = isDay(periods) ? start.day : 0;
    monthsByDay.set(day, [...(monthsByDay.get(day) ?? []), start.month]);
  }
  const rules = Array.from(monthsByDay, ([day, months]) => `FREQ=YEARLY;BYMONTH=${months.join(',')}${day ? `;BYMONTHDAY=${day}` : ''}`);
  const precision = periods[0]?.to.precision ?? 'year';
  return { every: rules.map(() => 'P1Y'), rules, precision, ...(isDay(periods) ? { due: true } : {}) };
}

function isDay(periods: readonly Period[]): boolean {
  return periods.every(({ from, to }) => to.precision === 'day' && from === to);
}
