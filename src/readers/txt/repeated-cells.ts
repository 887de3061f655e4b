import { tableCell } from '../../tree/build.js';
import type { TableCellNode, TableNode } from '../../tree/nodes.js';

/** Words, not a mark or a figure: those may well stand in several columns. */
const WORDS = /\p{L}{2}/u;
/** So many equal cells side by side are one that was merged; in the head two are. */
const FEWEST = 3;
const FEWEST_IN_HEAD = 2;
/** What exporters write into the first row where it has nothing: "Col4" (PyMuPDF), "Unnamed: 3" (pandas). */
const PLACEHOLDER = /^(?:Col|Unnamed: )\d{1,3}$/u;

/**
 * A table whose exporter knows no merged cells and writes the words of one
 * into each of its places (docling, pandas, PyMuPDF): they become one cell again. Cells
 * merged downwards are told only in the head, where a second row repeats it;
 * below it equal words are mostly two facts.
 */
export function tableOfRepeated(rows: readonly (readonly string[])[]): TableNode {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.map((texts, row) => mergeAcross(row === 0 ? texts.map(withoutPlaceholder) : texts, row, columns));
  const [first = [], second = []] = cells;
  const hasWideHead = first.some(({ columnSpan }) => columnSpan > 1);
  return {
    type: 'table',
    id: '',
    columns,
    children: (hasWideHead ? [...mergeDown(first, second), ...cells.slice(2)] : cells).map((children) => ({ type: 'tableRow', children })),
  };
}

function withoutPlaceholder(text: string): string {
  return PLACEHOLDER.test(text) ? '' : text;
}

function mergeAcross(texts: readonly string[], row: number, columns: number): TableCellNode[] {
  const cells: TableCellNode[] = [];
  const end = texts.length === 1 ? columns : texts.length;
  for (let column = 0; column < columns;) {
    const text = texts[column] ?? '';
    const after = texts.findIndex((other, place) => place > column && other !== text);
    const count = (after < 0 ? end : after) - column;
    const isMerged = WORDS.test(text) && count >= (row === 0 ? FEWEST_IN_HEAD : FEWEST);
    const span = isMerged ? count : 1;
    cells.push(tableCell(row, column, text, 1, span));
    column += span;
  }
  return cells;
}

/** A head cell that stands in both rows is one over both. */
function mergeDown(first: readonly TableCellNode[], second: readonly TableCellNode[]): TableCellNode[][] {
  const below = (cell: TableCellNode) =>
    second.find(({ column, columnSpan, text }) => column === cell.column && columnSpan === cell.columnSpan && text === cell.text);
  const merged = first.filter((cell) => cell.text !== '' && below(cell));
  const rest = second.filter((cell) => !merged.some(({ column }) => column === cell.column));
  return [first.map((cell) => (merged.includes(cell) ? { ...cell, rowSpan: 2 } : cell)), rest];
}
