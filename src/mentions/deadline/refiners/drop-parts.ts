import type { Refiner } from '../../runner.js';
import type { DeadlineContext } from '../deadline-mention.js';
import type { Reading } from '../reading.js';

/** A time of day without a day, a day without month: alone they say nothing, their words are left to be explained. */
export const dropParts: Refiner<Reading, DeadlineContext> = {
  name: 'drop-parts',
  refine: (readings) => readings.filter(({ part }) => part !== 'clock' && part !== 'day-of-month'),
};
