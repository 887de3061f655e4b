import { tableCell } from '../../tree/build.js';
import type { TableNode, TableRowNode } from '../../tree/nodes.js';
import { isNextTo, type Line } from './lines.js';
import { isRowNumber, looksLikeHeading } from './list-marker.js';
import type { Construct } from './segment.js';
import { countFilled, isRow, sidesOf, tabFields } from './tab-fields.js';

/** Lines that a broken cell or a group row may put between two whole rows. */
const MAX_BETWEEN = 8;
/** Rows looked at to tell what kind of table begins. */
const MAX_RUN = 20;

interface Row {
  cells: string[];
  /** One cell merged over all columns. */
  spans?: true;
}

/**
 * A table of three columns or more as word processors and spreadsheets write
 * it: cells parted by tabs, rows by line ends. A cell of several paragraphs
 * breaks its row over lines, and a cell merged over all columns is a line
 * without a tab; the rows around tell which. Lines behind the last whole row
 * are left out: nothing tells them from the paragraph after the table.
 */
export const tabTable: Construct = (lines, at) => {
  const run = rowsInARun(lines, at);
  if (!beginsTable(run)) return undefined;
  const columns = Math.max(...run.map((line) => tabFields(line).length));
  const rows: Row[] = [];
  let end = at;
  for (;;) {
    const whole = findWholeRow(lines, end, columns, end === at);
    if (whole === undefined || !goesOn(rows.at(-1), lines.slice(end, whole + 1), columns)) break;
    for (const line of lines.slice(end, whole + 1)) addLine(rows, line, columns);
    end = whole + 1;
  }
  return end > at ? { blocks: [tableOf(rows)], end } : undefined;
};

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
  const full = rows.find((cells) => countFilled(cells) >= 3);
  if (!first || !full) return false;
  const sameCount = rows.length > 1 && rows.every((cells) => cells.length === first.length);
  if (!sameCount && !isRowNumber(first[0] ?? '') && run.every((line) => sidesOf(line).length === 2)) return false;
  return first === full || isRowNumber(full[0] ?? '');
}

/** The next line that fills its row or completes it, with few other lines before. */
function findWholeRow(lines: readonly Line[], from: number, columns: number, isFirst: boolean): number | undefined {
  const pieces: string[][] = [];
  for (let next = from; next <= from + MAX_BETWEEN; next += 1) {
    const line = lines[next];
    if (!line || (!isNextTo(line) && !(isFirst && next === from))) return undefined;
    pieces.push(tabFields(line));
    if (isWhole(tabFields(line), columns) || (columns > 3 && completesRow(pieces, columns))) return next;
  }
  return undefined;
}

function isWhole(cells: readonly string[], columns: number): boolean {
  return countFilled(cells) >= 3 || (cells.length === columns && countFilled(cells) === 2);
}

/** The lines up to a whole row belong to the table: there is nothing between, or the row is numbered, or they complete one that is. */
function goesOn(last: Row | undefined, upToWhole: readonly Line[], columns: number): boolean {
  const pieces = upToWhole.map((line) => tabFields(line));
  return upToWhole.length === 1 || isRowNumber(pieces.at(-1)?.[0] ?? '') || completesRow(last ? [last.cells, ...pieces] : pieces, columns);
}

/** From the last number on, the pieces of a row broken within its cells make up all columns. */
function completesRow(pieces: readonly string[][], columns: number): boolean {
  const start = pieces.findLastIndex((cells) => isRowNumber(cells[0] ?? ''));
  return start >= 0 && pieces.slice(start).reduce((sum, cells) => sum + cells.length - 1, 1) === columns;
}

function addLine(rows: Row[], line: Line, columns: number): void {
  const cells = tabFields(line);
  const last = rows.at(-1);
  if (last && breaksWithin(last, cells, columns)) {
    appendToLastCell(last, cells[0] ?? '');
    last.cells.push(...cells.slice(1));
  } else if (countFilled(cells) === 1 && cells.length < columns) {
    const text = line.text.trim();
    if (!last || looksLikeHeading(text) || line.styles?.[0]?.kind === 'bold') rows.push({ cells: [text], spans: true });
    else appendToLastCell(last, text);
  } else rows.push({ cells });
}

/** Only where rows are numbered can a row that lacks cells be told from one that is short. */
function breaksWithin(last: Row, cells: readonly string[], columns: number): boolean {
  const [first = ''] = cells;
  const isOpen = !last.spans && isRowNumber(last.cells[0] ?? '') && last.cells.length < columns;
  return isOpen && first !== '' && !isRowNumber(first) && last.cells.length + cells.length - 1 <= columns;
}

function appendToLastCell(row: Row, text: string): void {
  row.cells.push([row.cells.pop() ?? '', text].filter(Boolean).join('\n'));
}

function tableOf(rows: readonly Row[]): TableNode {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const children = rows.map(({ cells, spans }, row): TableRowNode => {
    if (spans) return { type: 'tableRow', children: [tableCell(row, 0, cells[0] ?? '', 1, columns)] };
    return { type: 'tableRow', children: Array.from({ length: columns }, (_, column) => tableCell(row, column, cells[column] ?? '')) };
  });
  return { type: 'table', id: '', columns, children };
}
