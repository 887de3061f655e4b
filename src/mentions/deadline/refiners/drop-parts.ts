import type { DeadlineRefiner } from '../readings/reading.js';

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
    return readings.filter(({ part }) => part !== 'clock' && part !== 'day-of-month');
  },
};
