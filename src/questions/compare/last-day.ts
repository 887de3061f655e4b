import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../schemas/index.js';

/** The last day that any of the deadlines names, itself included; undefined when none names one. */
export function lastDay(deadlines: readonly Pick<Deadline, 'end' | 'endInclusive'>[]): Temporal.PlainDate | undefined {
  const days = deadlines.flatMap(({ end, endInclusive }) => (end === undefined ? [] : [dayOf(end, endInclusive)]));
  return days.toSorted((one, other) => Temporal.PlainDate.compare(one, other)).at(-1);
}

/** "trước ngày 15/6" is to be done by the 14th. */
function dayOf(end: string, isInclusive = true): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(end);
  return isInclusive ? day : day.subtract({ days: 1 });
}
