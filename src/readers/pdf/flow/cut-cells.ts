import { ENDS, isOnlyWholeWith, ITEM } from '../text/cell-paragraphs.js';
import { isRowNumber } from '../../txt/list-marker.js';
import type { GrowingCell, GrowingTable } from './growing-table.js';

/** The two parts of a cell on both sides of a page break. */
export interface CutCell {
  readonly above: GrowingCell;
  readonly below: GrowingCell;
}

/** The cells of the last row above with those of the first row below; none where they do not stand below one another. */
export function pairCells(upper: GrowingTable, lower: GrowingTable, from: number): CutCell[] {
  const above = upper.cells.filter(({ row, rowSpan }) => row + rowSpan === upper.rows);
  const pairs = lower.cells
    .filter(({ row }) => row === from)
    .map((below) => ({
      below,
      above: above.find(({ column, columnSpan }) => column === below.column && columnSpan === below.columnSpan),
    }));
  return pairs.every((pair): pair is CutCell => pair.above !== undefined) ? pairs : [];
}

/** Whether every row but the one below the break says something in its first column. */
export function isKeyed(upper: GrowingTable, lower: GrowingTable, from: number): boolean {
  const firsts = [...upper.cells, ...lower.cells.filter(({ row }) => row > from)].filter(({ column }) => column === 0);
  return firsts.length >= MIN_KEYS && firsts.every(({ text }) => text !== '');
}

const MIN_KEYS = 3;

/**
 * A row is cut where no line closes it. Most programs draw that line, though:
 * then it is cut where every sentence goes on below, or where the row's number,
 * or what all others have in their first column, is missing below and one
 * sentence, or a single column, goes on.
 */
export function isCutRow(pairs: readonly CutCell[], hasKeys: boolean): boolean {
  if (pairs.every(({ above, below }) => above.isOpenBelow || below.isOpenAbove)) return true;
  const filled = pairs.filter(({ below }) => below.text !== '');
  const lacksNumber =
    (hasKeys && pairs[0]?.below.text === '') || pairs.slice(0, 2).some(({ above, below }) => below.text === '' && isRowNumber(above.text));
  if (filled.length === 0 || !filled.every(({ above }) => above.text !== '')) return false;
  if (!lacksNumber) return filled.length > 1 && filled.every(isMidSentence);
  return filled.length === 1 ? pairs.length > 2 : filled.some(isMidSentence);
}

function isMidSentence({ above, below }: CutCell): boolean {
  if (isCutWord(above.text, below.text)) return true;
  return !ENDS.test(above.text) && !ITEM.test(below.text) && /^[(“"]?[\p{Ll}\d]/u.test(below.text);
}

/** "Phòng Quản lý vận tải," | "phương tiện và người lái" */
const OPEN_END = /(?:,|\s(?:và|của|các))$/u;

/** A merged cell goes on where others end: its words do, or below it stands an empty one that is merged too, or no line. */
export function isCutMerge({ above, below }: CutCell): boolean {
  if (above.isOpenBelow || below.isOpenAbove) return true;
  if (OPEN_END.test(above.text) && /^\p{Ll}/u.test(below.text)) return true;
  return below.text === '' && above.text !== '' && (below.rowSpan > 1 || above.rowSpan > 1);
}

/** Whether a word was cut by the break. */
export function isCutWord(above: string, below: string): boolean {
  return isOnlyWholeWith(/\S*$/u.exec(above)?.[0] ?? '', /^\S*/u.exec(below)?.[0] ?? '');
}
