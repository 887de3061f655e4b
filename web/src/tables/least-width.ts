import type { ColumnDef } from '@tanstack/react-table';

/** Pixels in which words still stand in lines, and numbers. */
const WORDS = 180;
const NUMBER = 80;

/** On a narrower screen the table is scrolled; its words would break into letters. */
export function leastWidth<Item>(columns: readonly ColumnDef<Item, never>[]): number {
  const part = columns.reduce((sum, { meta }) => sum + partOf(meta?.width), 0);
  const pixels = columns.reduce((sum, { meta: { align, width } = {} }) => {
    if (typeof width === 'number') return sum + width;
    return partOf(width) > 0 ? sum : sum + (align === 'right' ? NUMBER : WORDS);
  }, 0);
  return Math.round(pixels / (1 - part));
}

/** "26%" is 0.26 of the whole, which the other columns do not have. */
function partOf(width: number | string | undefined): number {
  return typeof width === 'string' && width.endsWith('%') ? Number.parseFloat(width) / 100 : 0;
}
