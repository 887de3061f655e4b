import type { ColumnDef } from '@tanstack/react-table';

/** Pixels in which words still stand in lines, and numbers. */
const WORDS = 180;
const NUMBER = 80;

type Meta = { readonly width?: number | string; readonly align?: 'right' } | undefined;

/** On a narrower screen the table is scrolled; its words would break into letters. */
export function leastWidth<Item>(columns: readonly ColumnDef<Item, never>[]): number {
  const part = columns.reduce((sum, { meta }) => sum + partOf(meta?.width), 0);
  const pixels = columns.reduce((sum, { meta }) => sum + (leastWidthOf(meta) ?? 0), 0);
  return Math.round(pixels / (1 - part));
}

/** Of one column: browsers would make it narrower where other columns have more to say. undefined: it has a part of the whole. */
export function leastWidthOf(meta: Meta): number | undefined {
  if (typeof meta?.width === 'number') return meta.width;
  if (partOf(meta?.width) > 0) return undefined;
  return meta?.align === 'right' ? NUMBER : WORDS;
}

/** "26%" is 0.26 of the whole, which the other columns do not have. */
function partOf(width: number | string | undefined): number {
  return typeof width === 'string' && width.endsWith('%') ? Number.parseFloat(width) / 100 : 0;
}
