import { isNextTo, type Line } from './lines.js';
import { isNumberedHeading, isRowNumber } from './list-marker.js';
import type { Construct } from './segment.js';
import { countFilled, isRow, sidesOf, tabFields } from './tab-fields.js';
import {
  addLine,
  columnsOf,
  goesOnInCell,
  goesOnInColumns,
  headsTimes,
  joinPieces,
  tableOfRows,
  withWholeHead,
  type Row,
} from './tab-rows.js';

/** Lines that a broken cell or a group row may put between two whole rows. */
const MAX_BETWEEN = 8;
/** Rows looked at to tell what kind of table begins. */
const MAX_RUN = 20;
/** Two columns are a layout: see tabLayout. */
const MIN_COLUMNS = 3;

/**
 * A table of three columns or more as word processors and spreadsheets write
 * it: cells parted by tabs, rows by line ends. A cell of several paragraphs
 * breaks its row over lines, and a cell merged over all columns is a line
 * without a tab; the rows around tell which. Lines behind the last whole row
 * are left out: nothing tells them from the paragraph after the table, unless
 * it is the row with the next number, which the end of the page cuts, or goes
 * on in the columns of the last one.
 */
export const tabTable: Construct = (lines, at) => {
  const head = brokenHead(lines, at);
  const run = rowsInARun(lines, at + head.length);
  if (head.length === 0 && !beginsTable(run)) return undefined;
  const columns = Math.max(columnsOf(head), ...run.map((line) => tabFields(line).length));
  const rows: Row[] = head.length > 0 ? [joinPieces(head)] : [];
  let end = at + head.length;
  for (;;) {
    const whole = findWholeRow(lines, end, columns, end === at);
    const upToWhole = lines.slice(end, (whole ?? end) + 1);
    if (whole === undefined || !goesOn(rows.at(-1), upToWhole, columns)) break;
    if (headsTimes(rows.at(-1), upToWhole, columns)) rows.push({ cells: [upToWhole.shift()?.text.trim() ?? ''], spans: true });
    for (const line of upToWhole) addLine(rows, line, columns);
    end = whole + 1;
  }
  if (end === at) return undefined;
  const behind = behindLastRow(rows, lines, end);
  rows.push(...behind.map((line) => ({ cells: tabFields(line) })));
  return { blocks: [tableOfRows(withWholeHead(rows))], end: end + behind.length };
};

/** The pieces of a head broken within its cells: together they make up as many columns as the first numbered row. */
function brokenHead(lines: readonly Line[], at: number): string[][] {
  const near = lines.slice(at, at + MAX_BETWEEN);
  const numbered = near.findIndex((line) => isRowNumber(tabFields(line)[0] ?? ''));
  const above = near.slice(0, Math.max(numbered, 0));
  if (!above[0] || !isRow(above[0]) || !near.slice(1, numbered + 1).every((line) => isNextTo(line))) return [];
  const columns = tabFields(near[numbered] ?? above[0]).length;
  const group = above.findIndex((line) => isNumberedHeading(line.text.trim()));
  const pieces = above.slice(0, group < 0 ? above.length : group).map((line) => tabFields(line));
  const isBroken = columns >= MIN_COLUMNS && pieces[0]?.length !== columns && columnsOf(pieces) === columns;
  return isBroken ? pieces : [];
}

function rowsInARun(lines: readonly Line[], at: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(at, at + MAX_RUN)) {
    if (!isRow(line) || (run.length > 0 && !isNextTo(line))) break;
    run.push(line);
  }
  return run;
}

/** Some row fills three columns, and it is no letterhead with tabs for blanks. A row with two cells can only open it as the head of a group. */
function beginsTable(run: readonly Line[]): boolean {
  const rows = run.map((line) => tabFields(line));
  const [first] = rows;
  const full = rows.find((cells) => countFilled(cells) >= MIN_COLUMNS);
  if (!first || !full) return false;
  const sameCount = rows.length > 1 && rows.every((cells) => cells.length === first.length);
  if (!sameCount && !isRowNumber(first[0] ?? '') && run.every((line) => sidesOf(line).length === 2)) return false;
  return first === full || isRowNumber(full[0] ?? '');
}

/** The next line that fills its row or completes it, with few other lines before. */
function findWholeRow(lines: readonly Line[], from: number, columns: number, isFirst: boolean): number | undefined {
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
function goesOn(last: Row | undefined, upToWhole: readonly Line[], columns: number): boolean {
  const pieces = upToWhole.map((line) => tabFields(line));
  const isWholeAtOnce = upToWhole.length === 1 || isRowNumber(pieces.at(-1)?.[0] ?? '');
  if (isWholeAtOnce || headsTimes(last, upToWhole, columns)) return true;
  return completesRow(pieces, columns) || (last !== undefined && completesRow([last.cells, ...pieces], columns));
}

/** Lines that go on with the last row in its columns, and a row that the end of the page cuts. */
function behindLastRow(rows: readonly Row[], lines: readonly Line[], at: number): Line[] {
  const near = lines.slice(at, at + MAX_BETWEEN);
  const other = near.findIndex((line) => !isNextTo(line) || !goesOnInColumns(tabFields(line)));
  const own = other < 0 ? near : near.slice(0, other);
  return [...own, ...(cutRow(rows, lines, at + own.length) ?? [])];
}

/** The last line before a gap, numbered on from the row above it. */
function cutRow(rows: readonly Row[], lines: readonly Line[], at: number): [Line] | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !isNextTo(line) || !isRow(line) || (isNextTo(next) && !isPageNumber(next))) return undefined;
  const [last = '', number = ''] = [rows.at(-1)?.cells[0], tabFields(line)[0]];
  return /^\d{1,3}$/u.test(last) && /^\d{1,3}$/u.test(number) && Number(number) === Number(last) + 1 ? [line] : undefined;
}

/** A number alone in its line stands at the edge of a page. */
function isPageNumber(line: Line): boolean {
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
