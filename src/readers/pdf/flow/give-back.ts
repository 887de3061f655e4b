import { append } from '../../../tree/append.js';
import { ENDS, ITEM } from '../text/cell-paragraphs.js';
import { joinTexts } from '../text/lines.js';
import { isCutWord, type CutCell } from './cut-cells.js';
import type { GrowingCell, GrowingTable } from './growing-table.js';

/**
 * Moves the cut cells, and the rows that their merged cells span, back to the
 * upper table.
 *
 * @param from first row of the lower table below the head that it repeats
 * @param shared rows that are both the last one above and the first one below: 1 when a row is cut
 * @returns what is left of the lower table; undefined when nothing is
 */
export function giveBack(
  upper: GrowingTable,
  lower: GrowingTable,
  from: number,
  pairs: readonly CutCell[],
  shared: 0 | 1,
): GrowingTable | undefined {
  const count = rowsToGive(lower, from, pairs);
  const gone = new Set(pairs.map(({ below }) => below));
  for (const { above, below } of pairs) {
    above.rowSpan += below.rowSpan - shared;
    above.regions = [...above.regions, ...below.regions];
    addText(above, below, joinCells(above.text, below.text));
    above.isOpenBelow = below.isOpenBelow;
  }
  const rest = restOf(lower, from, count);
  const given = lower.cells.filter((cell) => cell.row >= from && cell.row < from + count && !gone.has(cell));
  for (const cell of given) cell.row += upper.rows - from - shared;
  append(upper.cells, given);
  upper.rows += count - shared;
  upper.regions = [...upper.regions, ...lower.regions];
  return rest;
}

/** Down to where no merged cell goes on. */
function rowsToGive(lower: GrowingTable, from: number, pairs: readonly CutCell[]): number {
  let end = from + Math.max(...pairs.map(({ below }) => below.rowSpan));
  for (const { row, rowSpan } of lower.cells.toSorted((one, other) => one.row - other.row))
    if (row >= from && row < end) end = Math.max(end, row + rowSpan);
  return end - from;
}

function restOf(lower: GrowingTable, from: number, count: number): GrowingTable | undefined {
  if (from + count >= lower.rows) return undefined;
  const cells = lower.cells
    .filter(({ row }) => row < from || row >= from + count)
    .map((cell) => (cell.row >= from ? { ...cell, row: cell.row - count } : cell));
  return { ...lower, rows: lower.rows - count, cells };
}

/** @param text of both: that of the lower one is its end */
export function addText(above: GrowingCell, below: GrowingCell, text: string): void {
  const shift = text.length - below.text.length;
  const added = (below.confidences ?? []).map(({ start, end, confidence }) => ({ start: start + shift, end: end + shift, confidence }));
  if (added.length > 0) above.confidences = [...(above.confidences ?? []), ...added];
  above.text = text;
}

function joinCells(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  const last = above.slice(above.lastIndexOf('\n') + 1);
  const isNew = ENDS.test(above) || (ITEM.test(last) && ITEM.test(below));
  return joinTexts(
    [
      { text: above, styles: [], isCut: isCutWord(above, below) },
      { text: below, styles: [] },
    ],
    isNew ? '\n' : undefined,
  ).text;
}
