import { inYear } from '../calendar/year-sharing.js';
import { isExplaining, neighbourRefiner } from './neighbours.js';

/** "Năm 2021: Quý I", "Năm 2020, trước ngày 15/12": a year at the head holds for what it explains. */
export const headYears = neighbourRefiner('head-years', (one, other, between) => {
  const year =
    one.periods?.length === 1 && one.kind === 'interval' && one.periods[0]?.from === one.periods[0]?.to ? one.periods[0] : undefined;
  if (year?.to.precision !== 'year' || year.to.year === undefined || !isExplaining(between) || !other.periods || other.kind === 'ongoing')
    return undefined;
  if (!other.periods.every(({ to, from }) => to.year === undefined && from?.year === undefined && to.precision !== 'year'))
    return undefined;
  const head = year.to.year;
  return { ...other, periods: other.periods.map((period) => inYear(period, head)) };
});
