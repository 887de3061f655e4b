import { writeCursor } from './cursor.js';

/** A stretch of a list. */
export interface Page {
  /** At most so many items; 100 unless said. */
  limit?: number;
  /** Behind the page that gave this as its `next`. */
  after?: string;
}

export interface PageOf<Item> {
  /** Of the whole list; at most `COUNTED` or `COUNTED_ROWS` where counting on would take longer than the answer itself. */
  total: number;
  /** false where there are more than `total`. */
  isTotalExact?: boolean;
  items: Item[];
  /** Where the list goes on; null at its end. */
  next: string | null;
}

export const DEFAULT_LIMIT = 100;
/** Nobody reads further than so many; `--by` and exports count all. */
export const COUNTED = 5000;
/** Where every row has to be looked at, which may lie anywhere in a large table. */
export const COUNTED_ROWS = 1000;
/** Counting an index from its beginning is quick: a tenth of a second for so many. */
export const COUNTED_WHOLE = 500_000;

/** Of a count that stopped at one more than `most`. */
export function totalOf(counted: number, most = COUNTED): { total: number; isTotalExact: boolean } {
  return { total: Math.min(counted, most), isTotalExact: counted <= most };
}

/** Queries ask for one row more than the page holds, to know whether the list goes on. */
export function rowsToAsk({ limit = DEFAULT_LIMIT }: Page): number {
  return limit + 1;
}

/** The rows of the page, and its `next` from the keys of the last. */
export function cutPage<Row>(
  rows: readonly Row[],
  { limit = DEFAULT_LIMIT }: Page,
  keysOf: (row: Row) => readonly (string | number)[],
): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: last !== undefined && rows.length > limit ? writeCursor(keysOf(last)) : null };
}
