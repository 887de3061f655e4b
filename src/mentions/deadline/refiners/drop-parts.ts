import type { DeadlineRefiner, Part } from '../readings/reading.js';

const TIMELESS = new Set<Part>(['clock', 'day-of-month', 'day-of-week']);

/**
 * A time of day without a day, a day without month: beside other deadlines
 * they say nothing, their words are left to be explained. Times alone, as in
 * an agenda, are kept: on what day is not said.
 */
export const dropParts: DeadlineRefiner = {
  name: 'drop-parts',
  refine(readings) {
    if (readings.every(({ part }) => part === 'clock'))
      return readings.map(({ part: _part, ...reading }) => ({ ...reading, kind: 'unspecified' }));
    return readings.filter(({ part }) => part === undefined || !TIMELESS.has(part));
  },
};
