import { behindLastRow } from './behind-last-row.js';
import { isNextTo, type Line } from './lines.js';
import { isNumberedHeading, isRowNumber } from './list-marker.js';
import type { Construct } from './segment.js';
import { countFilled, isRow, sidesOf, tabFields } from './tab-fields.js';
import { addLine, columnsOf, headsTimes, joinPieces, tableOfRows, withWholeHead, type Row } from './tab-rows.js';
import { findWholeRow, goesOn, MAX_BETWEEN, MIN_COLUMNS } from './whole-row.js';

/** Rows looked at to tell what kind of table begins. */
const MAX_RUN = 20;

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
