import type { Column } from './table-head.js';

/** Index of the column whose words are a row's description: what is to be done, else who is visited; -1 for none. */
export function describingColumn(columns: readonly Column[]): number {
  const task = columns.findIndex(({ role }) => role === 'task');
  return task >= 0 ? task : columns.findIndex(({ role }) => role === 'subject');
}
