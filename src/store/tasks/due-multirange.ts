import type { Days } from '../sql/days.js';

/** An index holds them beside each other, and a page of it has 8 kB: a monthly rule over thirty years fits. */
const MOST_STRETCHES = 360;

/**
 * Days as the text of a datemultirange; null for none. Of very many the later
 * ones run together: a list that is asked for such a day shows one task more.
 */
export function dueMultirange(days: readonly Days[]): string | null {
  if (days.length === 0) return null;
  const inOrder = [...new Map(days.map((each) => [`${each.start} ${each.end}`, each])).values()].toSorted(byStart);
  const [first, later] = [inOrder.slice(0, MOST_STRETCHES - 1), inOrder.slice(MOST_STRETCHES - 1)];
  return `{${[...first, ...runTogether(later)].map(({ start, end }) => `[${start},${end}]`).join(',')}}`;
}

function runTogether(days: readonly Days[]): Days[] {
  const [first] = days;
  if (!first) return [];
  const end = days.map((each) => each.end).reduce((one, other) => (one > other ? one : other));
  return [{ start: first.start, end }];
}

function byStart(one: Days, other: Days): number {
  return one.start.localeCompare(other.start) || one.end.localeCompare(other.end);
}
