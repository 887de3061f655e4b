import { isNextTo, type Line } from './lines.js';
import { isRowNumber } from './list-marker.js';
import { countFilled, tabFields } from './tab-fields.js';
import { columnsOf, goesOnInCell, headsTimes, type Row } from './tab-rows.js';

/** Lines that a broken cell or a group row may put between two whole rows. */
export const MAX_BETWEEN = 8;
/** Two columns are a layout: see tabLayout. */
export const MIN_COLUMNS = 3;

/** The next line that fills its row or completes it, with few other lines before. */
export function findWholeRow(lines: readonly Line[], from: number, columns: number, isFirst: boolean): number | undefined {
  const pieces: string[][] = [];
  let whole: number | undefined;
  for (let next = from; next <= from + MAX_BETWEEN; next += 1) {
    const line = lines[next];
    if (!line || (!isNextTo(line) && !(isFirst && next === from)) || isPageNumber(line)) return whole;
    const cells = tabFields(line);
    if (whole !== undefined && isRowNumber(cells[0] ?? '')) return whole;
    pieces.push(cells);
    if (columns > MIN_COLUMNS && completesRow(pieces, columns)) return next;
    if (!isWhole(cells, columns)) continue;
    if (!isWithinRow(pieces, columns)) return next;
    whole ??= next;
  }
  return whole;
}

/** The middle of a row broken within its cells may fill three columns, too: "3 | Thu nhập", "- Tập huấn | Các xã | Trạm Khuyến nông", "Phòng Kinh tế | Quý I". */
function isWithinRow(pieces: readonly string[][], columns: number): boolean {
  return pieces.length > 1 && isRowNumber(pieces[0]?.[0] ?? '') && !isRowNumber(pieces.at(-1)?.[0] ?? '') && columnsOf(pieces) < columns;
}

function isWhole(cells: readonly string[], columns: number): boolean {
  return countFilled(cells) >= MIN_COLUMNS || (cells.length === columns && countFilled(cells) === 2);
}

/** The lines up to a whole row belong to the table: there is nothing between, or the row is numbered, or they complete one that is, or go on in cells. */
export function goesOn(last: Row | undefined, upToWhole: readonly Line[], columns: number): boolean {
  const pieces = upToWhole.map((line) => tabFields(line));
  const isWholeAtOnce = upToWhole.length === 1 || isRowNumber(pieces.at(-1)?.[0] ?? '');
  if (isWholeAtOnce || headsTimes(last, upToWhole, columns)) return true;
  return completesRow(pieces, columns) || (last !== undefined && completesRow([last.cells, ...pieces], columns));
}

/** A number alone in its line stands at the edge of a page. */
export function isPageNumber(line: Line): boolean {
  return /^\s*\d{1,3}\s*$/u.test(line.text);
}

/** From the last number on, the pieces of a row broken within its cells make up all columns; or from the last line on that goes on in no cell. */
function completesRow(pieces: readonly string[][], columns: number): boolean {
  const numbered = pieces.findLastIndex((cells) => isRowNumber(cells[0] ?? ''));
  if (numbered >= 0) return columnsOf(pieces.slice(numbered)) === columns;
  const start = pieces.findLastIndex((cells) => !goesOnInCell(cells));
  const isRowOnItsOwn = (pieces[start]?.length ?? 0) > 1 && pieces.slice(0, start).every((cells) => goesOnInCell(cells));
  return isRowOnItsOwn && columnsOf(pieces.slice(start)) === columns;
}
