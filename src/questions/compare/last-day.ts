import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../../schemas/index.js';
import { lastDay as lastDayOf } from '../../store/tasks/due-days.js';

/** The last day that any of the deadlines names, itself included; undefined when none names one. */
export function lastDay(deadlines: readonly Pick<Deadline, 'end' | 'endInclusive'>[]): Temporal.PlainDate | undefined {
  const last = deadlines
    .flatMap((deadline) => lastDayOf(deadline) ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : Temporal.PlainDate.from(last);
}
