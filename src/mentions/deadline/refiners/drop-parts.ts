import type { DeadlineRefiner } from '../readings/reading.js';

/** A time of day without a day, a day without month: alone they say nothing, their words are left to be explained. */
export const dropParts: DeadlineRefiner = {
  name: 'drop-parts',
  refine: (readings) => readings.filter(({ part }) => part !== 'clock' && part !== 'day-of-month'),
};
