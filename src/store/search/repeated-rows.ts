import type { Block, Span } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';

/** Cells of a row that have words; one alone is no head. */
const MIN_FILLED = 2;

/**
 * Tells the cells of rows that say what an earlier row of such a table says:
 * heads come again on each page of a print and of its copies, and stand once in
 * the Word file.
 */
export function repeatedRows(blocks: readonly Block[]): (span: Span) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const [row, words] of rowsOf(block)) {
      if (words.filter((word) => word !== '').length < MIN_FILLED) continue;
      const key = [block.columns, ...words].join('\t');
      if (seen.has(key)) repeated.add(place(block.id, row));
      seen.add(key);
    }
  }
  return ({ block, row }) => row !== undefined && repeated.has(place(block, row));
}

function rowsOf({ cells }: Extract<Block, { kind: 'table' }>): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) rows.set(row, [...(rows.get(row) ?? []), foldKey(text.trim())]);
  return rows;
}

function place(block: string, row: number): string {
  return `${block}/${row}`;
}
