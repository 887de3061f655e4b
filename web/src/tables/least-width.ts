import type { ColumnDef } from '@tanstack/react-table';

/** Pixels in which words still stand in lines, and numbers. */
const WORDS = 140;
const NUMBER = 80;

/** On a narrower screen the table is scrolled; its words would break into letters. */
export function leastWidth<Item>(columns: readonly ColumnDef<Item, never>[]): number {
  return columns.reduce((sum, { meta: { align, width } = {} }) => {
    if (typeof width === 'number') return sum + width;
    return sum + (align === 'right' ? NUMBER : WORDS);
  }, 0);
}
