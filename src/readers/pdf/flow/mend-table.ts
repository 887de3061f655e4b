import { distance } from 'fastest-levenshtein';
import { append } from '../../../tree/append.js';
import { ENDS, isOnlyWholeWith, ITEM } from '../text/cell-paragraphs.js';
import { joinTexts } from '../text/lines.js';
import { isRowNumber } from '../../txt/list-marker.js';
import type { GrowingCell, GrowingTable } from './growing-table.js';

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
  if (isCutRow(pairs)) return giveBack(upper, lower, from, pairs, 1);
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
  return one.widths.length === other.widths.length && one.widths.every((width, index) => Math.abs(width - (other.widths[index] ?? 0)) <= SAME_WIDTH);
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
  const [text = '', otherText = ''] = cells.map((own) => own.map((cell) => `${cell.column} ${cell.text}`).join(' ').replace(/\s+/gu, ' '));
  if (!/\p{L}/u.test(text)) return false;
  const isRecognized = cells.flat().some(({ confidences }) => confidences);
  return isRecognized ? distance(text, otherText) <= MISREAD * text.length : text === otherText;
}

interface Pair {
  readonly above: GrowingCell;
  readonly below: GrowingCell;
}

/** Cells that the break parts, side by side; none when they do not stand below one another. */
function pairCells(upper: GrowingTable, lower: GrowingTable, from: number): Pair[] {
  const above = upper.cells.filter(({ row, rowSpan }) => row + rowSpan === upper.rows);
  const pairs = lower.cells.filter(({ row }) => row === from).map((below) => ({
    below,
    above: above.find(({ column, columnSpan }) => column === below.column && columnSpan === below.columnSpan),
  }));
  return pairs.every((pair): pair is Pair => pair.above !== undefined) ? pairs : [];
}

/**
 * A row is cut where no line closes it, or, as most programs draw that line,
 * where below it every sentence goes on, or the row's number is missing and one
 * sentence goes on, or one column alone.
 */
function isCutRow(pairs: readonly Pair[]): boolean {
  if (pairs.every(({ above, below }) => above.isOpenBelow || below.isOpenAbove)) return true;
  const filled = pairs.filter(({ below }) => below.text !== '');
  const lacksNumber = pairs.slice(0, 2).some(({ above, below }) => below.text === '' && isRowNumber(above.text));
  if (filled.length === 0 || !filled.every(({ above }) => above.text !== '')) return false;
  if (!lacksNumber) return filled.length > 1 && filled.every(isMidSentence);
  return filled.length === 1 ? pairs.length > 2 : filled.some(isMidSentence);
}

function isMidSentence({ above, below }: Pair): boolean {
  if (isCutWord(above.text, below.text)) return true;
  return !ENDS.test(above.text) && !ITEM.test(below.text) && /^[(“"]?[\p{Ll}\d]/u.test(below.text);
}

/** A merged cell goes on where others end: below it stands an empty one that is merged too, or no line. */
function isCutMerge({ above, below }: Pair): boolean {
  if (above.isOpenBelow || below.isOpenAbove) return true;
  return below.text === '' && above.text !== '' && (below.rowSpan > 1 || above.rowSpan > 1);
}

/** @param shared rows that are the last one above and the first one below at once: 1 when a row is cut */
function giveBack(upper: GrowingTable, lower: GrowingTable, from: number, pairs: readonly Pair[], shared: 0 | 1): GrowingTable | undefined {
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
function rowsToGive(lower: GrowingTable, from: number, pairs: readonly Pair[]): number {
  let end = from + Math.max(...pairs.map(({ below }) => below.rowSpan));
  for (const { row, rowSpan } of lower.cells.toSorted((one, other) => one.row - other.row)) if (row >= from && row < end) end = Math.max(end, row + rowSpan);
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
function addText(above: GrowingCell, below: GrowingCell, text: string): void {
  const shift = text.length - below.text.length;
  const added = (below.confidences ?? []).map(({ start, end, confidence }) => ({ start: start + shift, end: end + shift, confidence }));
  if (added.length > 0) above.confidences = [...(above.confidences ?? []), ...added];
  above.text = text;
}

function joinCells(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  const last = above.slice(above.lastIndexOf('\n') + 1);
  const isNew = ENDS.test(above) || (ITEM.test(last) && ITEM.test(below));
  return joinTexts([{ text: above, styles: [], isCut: isCutWord(above, below) }, { text: below, styles: [] }], isNew ? '\n' : undefined).text;
}

function isCutWord(above: string, below: string): boolean {
  return isOnlyWholeWith(/\S*$/u.exec(above)?.[0] ?? '', /^\S*/u.exec(below)?.[0] ?? '');
}
