import { inYear } from '../calendar/year-sharing.js';
import type { Period, Reading } from '../readings/reading.js';
import { isBlank, neighbourRefiner } from './neighbours.js';

/** "Quý I các năm 2027, 2029": the part comes in each of the years. */
export const eachYear = neighbourRefiner('each-year', (one, other, between) => {
  const [part, ...more] = one.kind === 'interval' ? (one.periods ?? []) : [];
  if (!part || more.length > 0 || isDated(part) || !isBlank(between) || !isListOfYears(other)) return undefined;
  return { ...one, periods: (other.periods ?? []).map(({ to }) => inYear(part, to.year ?? 0)) };
});

function isDated({ from, to }: Period): boolean {
  return to.year !== undefined || from?.year !== undefined || to.precision === 'year';
}

function isListOfYears({ kind, periods = [] }: Reading): boolean {
  return (
    kind === 'interval' &&
    periods.length > 1 &&
    periods.every(({ from, to }) => from === to && to.precision === 'year' && to.year !== undefined)
  );
}
