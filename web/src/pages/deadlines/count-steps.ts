import dayjs from 'dayjs';
import type { DueItem } from '../../api/deadlines.js';
import { daysOf, type TimeSpan } from './time-span.js';

export interface Step {
  /** "15", "06/2026". */
  step: string;
  count: number;
}

/** How much is due on each day of a month, in each month of a quarter or year. */
export function countSteps(items: readonly DueItem[], span: TimeSpan): Step[] {
  const { from, to } = daysOf(span);
  const [unit, format] = span.scale === 'month' ? (['day', 'D'] as const) : (['month', 'MM/YYYY'] as const);
  const size = dayjs(to).diff(dayjs(from), unit) + 1;
  const steps = Array.from({ length: size }, (_, index) => ({ step: dayjs(from).add(index, unit).format(format), count: 0 }));
  for (const { day } of items) {
    const step = steps[dayjs(day).diff(dayjs(from), unit)];
    if (step) step.count += 1;
  }
  return steps;
}
