import { distance } from 'fastest-levenshtein';
import { isCutMerge, isCutRow, isKeyed, pairCells } from './cut-cells.js';
import { addText, giveBack } from './give-back.js';
import type { GrowingTable } from './growing-table.js';

/** Columns of two parts of one table differ by no more, in points. */
const SAME_WIDTH = 3;

/**
 * Gives back to a table what a page break cut from its last row: the rest of
 * that row's cells, and the rows that belong to a merged cell begun above. The
 * rest of the lower part stays a table of its own, with the head it repeats.
 *
 * @returns what is left of the lower part; undefined when nothing is
 */
export function mendTable(upper: GrowingTable, lower: GrowingTable, head: GrowingTable): GrowingTable | undefined {
  if (upper.isLayout || lower.isLayout) return upper.isLayout && lower.isLayout ? mendLayout(upper, lower) : lower;
  if (!hasSameColumns(upper, lower)) return lower;
  const from = repeatedHead(lower, head);
  const pairs = pairCells(upper, lower, from);
  if (pairs.length === 0) return lower;
  if (isCutRow(pairs, isKeyed(upper, lower, from))) return giveBack(upper, lower, from, pairs, 1);
  const merged = pairs.filter(isCutMerge);
  return merged.length > 0 ? giveBack(upper, lower, from, merged, 0) : lower;
}

/** Columns that stand side by side go on below one another at one left edge; what follows a page break of the author's is another letterhead. */
function mendLayout(upper: GrowingTable, lower: GrowingTable): GrowingTable | undefined {
  if (Math.abs(leftEdge(upper) - leftEdge(lower)) > SAME_WIDTH || !upper.endsPage) return lower;
  for (const [index, cell] of upper.cells.entries()) {
    const below = lower.cells[index];
    if (!below) continue;
    addText(cell, below, [cell.text, below.text].filter(Boolean).join('\n'));
    cell.regions = [...cell.regions, ...below.regions];
  }
  upper.regions = [...upper.regions, ...lower.regions];
  upper.endsPage = lower.endsPage;
  return undefined;
}

function leftEdge({ regions }: GrowingTable): number {
  return regions.at(-1)?.box[0] ?? 0;
}

function hasSameColumns(one: GrowingTable, other: GrowingTable): boolean {
  return (
    one.widths.length === other.widths.length &&
    one.widths.every((width, index) => Math.abs(width - (other.widths[index] ?? 0)) <= SAME_WIDTH)
  );
}

/** Rows at the top that say again what the first rows of the table say. */
function repeatedHead(lower: GrowingTable, head: GrowingTable): number {
  const rows = Math.min(lower.rows, head.rows);
  const other = Array.from({ length: rows }, (_, row) => row).find((row) => !sameRow(lower, head, row));
  return other ?? rows;
}

/** Of recognized rows, how much of the letters may differ. */
const MISREAD = 0.15;

function sameRow(one: GrowingTable, other: GrowingTable, row: number): boolean {
  const cells = [one, other].map((table) => table.cells.filter((cell) => cell.row === row));
  const [text = '', otherText = ''] = cells.map((own) =>
    own
      .map((cell) => `${cell.column} ${cell.text}`)
      .join(' ')
      .replace(/\s+/gu, ' '),
  );
  if (!/\p{L}/u.test(text)) return false;
  const isRecognized = cells.flat().some(({ confidences }) => confidences);
  return isRecognized ? distance(text, otherText) <= MISREAD * text.length : text === otherText;
}
