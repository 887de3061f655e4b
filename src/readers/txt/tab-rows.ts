import { BULLETS } from '../../text/patterns.js';
import { append } from '../../tree/append.js';
import { tableCell } from '../../tree/build.js';
import type { TableNode, TableRowNode } from '../../tree/nodes.js';
import type { Line } from './lines.js';
import { headsDay, isNumberedHeading, isRowNumber, looksLikeHeading } from './list-marker.js';
import { countFilled, tabFields } from './tab-fields.js';

// - Xây dựng kế hoạch | + Tập huấn | và các đơn vị
const GOES_ON = new RegExp(`^(?:[-–+*${BULLETS}]\\s*\\p{L}|\\p{Ll})`, 'u');

/** A row of a table set by tabs, while its lines come in. */
export interface Row {
  cells: string[];
  /** One cell merged over all columns. */
  spans?: true;
}

/** The line goes on with a broken row, heads the rows below, goes on in the last cell, or is a row of its own. */
export function addLine(rows: Row[], line: Line, columns: number): void {
  const cells = tabFields(line);
  const last = rows.at(-1);
  if (last && breaksWithin(last, cells, columns)) goOnWith(last, cells);
  else if (countFilled(cells) !== 1 || cells.length >= columns || goesOnInColumns(cells)) rows.push({ cells });
  else if (!last || looksLikeHeading(line.text.trim()) || line.styles?.[0]?.kind === 'bold')
    rows.push({ cells: [line.text.trim()], spans: true });
  else goOnWith(last, [line.text.trim()]);
}

/** Behind a tab that stands for the number's column, words in small letters go on in their columns: "⇥các đơn vị trực thuộc". */
export function goesOnInColumns([first = '', ...cells]: readonly string[]): boolean {
  return first === '' && cells.some(Boolean) && cells.every((cell) => cell === '' || /^\p{Ll}/u.test(cell));
}

/** A further paragraph of a cell: an item of a list, or words in small letters. */
export function goesOnInCell([first = '']: readonly string[]): boolean {
  return GOES_ON.test(first);
}

/** "Ngày 22/11/2025" in an agenda, "Quý II" in a programme, whose rows begin with hours or days, not with numbers: one line between two rows of all columns. */
export function headsTimes(last: Row | undefined, [line, next, ...more]: readonly Line[], columns: number): boolean {
  if (!last || last.spans || !line || !next || more.length > 0 || isNumberedHeading(line.text.trim())) return false;
  const [[words = '', ...others], cells] = [tabFields(line), tabFields(next)];
  const isGroup = others.length === 0 && headsDay(words);
  const beginsWithTime = /\d/u.test(cells[0] ?? '') && !isRowNumber(cells[0] ?? '');
  return isGroup && beginsWithTime && [last.cells, cells].every((row) => row.length === columns && countFilled(row) > 2);
}

/** Only where rows are numbered, or the line goes on in a cell, can a row that lacks cells be told from one that is short. */
function breaksWithin(last: Row, cells: readonly string[], columns: number): boolean {
  const [first = ''] = cells;
  const isOpen = !last.spans && (isRowNumber(last.cells[0] ?? '') || goesOnInCell(cells)) && last.cells.length < columns;
  return isOpen && first !== '' && !isRowNumber(first) && columnsOf([last.cells, cells]) <= columns;
}

/** The first cell goes on with the row's last one. */
function goOnWith(row: Row, [first = '', ...more]: readonly string[]): void {
  row.cells.push([row.cells.pop() ?? '', first].filter(Boolean).join('\n'));
  append(row.cells, more);
}

export function joinPieces(pieces: readonly string[][]): Row {
  const row: Row = { cells: [] };
  for (const cells of pieces) goOnWith(row, cells);
  return row;
}

/** The columns that the pieces of one row make up, each going on in the cell where the one before broke. */
export function columnsOf(pieces: readonly (readonly string[])[]): number {
  return pieces.reduce((sum, cells) => sum + cells.length - 1, 1);
}

/** A head whose cells are broken each within its column goes on below in small letters: "Thời gian" over "hoàn thành". */
export function withWholeHead([head, below, ...rows]: Row[]): Row[] {
  if (!head || head.spans || !below || below.spans || !goesOnInColumns(below.cells))
    return [head, below, ...rows].filter((row) => row !== undefined);
  const columns = Math.max(head.cells.length, below.cells.length);
  const cells = Array.from({ length: columns }, (_, column) => [head.cells[column], below.cells[column]].filter(Boolean).join(' '));
  return withWholeHead([{ cells }, ...rows]);
}

/** Short rows are filled with empty cells. */
export function tableOfRows(rows: readonly Row[]): TableNode {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const children = rows.map(({ cells, spans }, row): TableRowNode => {
    if (spans) return { type: 'tableRow', children: [tableCell(row, 0, cells[0] ?? '', 1, columns)] };
    return { type: 'tableRow', children: Array.from({ length: columns }, (_, column) => tableCell(row, column, cells[column] ?? '')) };
  });
  return { type: 'table', id: '', columns, children };
}
