import { readFilter, type Filter } from '../../lists/use-filter.js';

/** What is asked of the list. */
export const FILTER_NAMES = ['q', 'body', 'province', 'period', 'year', 'type', 'status', 'issue', 'due', 'unit'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];
export type ListFilter = Filter<FilterName>;

/** Every condition taken back. */
export const NO_FILTER: ListFilter = Object.fromEntries(FILTER_NAMES.map((name) => [name, '']));

/** A filter that was kept, from the query of its address. */
export function keptFilter(query: string): ListFilter {
  return readFilter(new URLSearchParams(query), FILTER_NAMES);
}

/** Words and units are looked for in passages: tasks, sections, titles. */
export function asksForPassages({ q, unit }: ListFilter): boolean {
  return q !== undefined || unit !== undefined;
}
