import { namesTotal } from '../../knowledge/plan-words/total-words.js';
import { foldKey } from '../../text/fold.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import { parseMarker } from '../outline/parse-marker.js';
import { isCapitals } from '../outline/unnumbered-heading.js';
import { isPeriodLine } from '../period-line.js';
import { sameRow, type Column, type TableHead } from './table-head.js';
import { describingColumn } from './task-column.js';

const GROUP_LABEL = /^\(?(?:[IVXLC]{1,6}|\p{Lu})\)?[.)/]?$/u;
const FIRST_BELOW_NUMBER = /^[a–+*•-]$/u;
const FIGURE = /^\d[\d.,\s%]*$/u;
/** Columns in which a sum may stand: of money, and of numbers of which nothing is known. */
const SUM_ROLES = new Set<Column['role']>(['budget', undefined]);
const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|\p{Lu})\s*\)?$/u;

/** Tells of every row what it is: head (also repeated), "(1) (2) (3)", a group's name, a sum, or a task. */
export function classifyRows(grid: Grid, head: TableHead): void {
  for (const [index, row] of grid.rows.entries()) row.kind = index < head.firstRow ? 'head' : kindOf(row, head);
  const tasks = grid.rows.filter(({ kind }) => kind === 'task');
  for (const [index, row] of tasks.entries()) if (namesFollowing(row, tasks[index + 1], head.columns)) row.kind = 'group';
}

function kindOf(row: GridRow, { headRows, columns }: TableHead): NonNullable<GridRow['kind']> {
  if (headRows.some((headRow) => sameRow(headRow, row))) return 'head';
  if (isColumnNumbers(row)) return 'column-numbers';
  if (namesTotal(cellOf(row, columns, 'task')) || namesTotal(filledCells(row)[0]?.source.text ?? '')) return 'total';
  return isGroup(row, columns) ? 'group' : 'task';
}

/** Columns are numbered from the first, or from the one behind the row numbers. */
function isColumnNumbers({ cells }: GridRow): boolean {
  const [first = '', ...rest] = cells.map(({ source }) => source.text.trim());
  const texts = first === '' ? rest : [first, ...rest];
  return texts.length > 2 && new Set(texts).size === texts.length && texts.every((text) => COLUMN_NUMBER.test(text));
}

/** One text over the whole row, numbered like a division or set in capitals, or with no number at all. */
function isGroup(row: GridRow, columns: readonly Column[]): boolean {
  const filled = namingCells(row, columns);
  if (filled.length === 0 || filled.length > 2) return false;
  const spread = row.cells.filter((cell) => cell === filled.at(-1)).length > 1;
  const label = cellOf(row, columns, 'number');
  const name = filled.find(({ source }) => source.text.trim() !== label)?.source.text.trim() ?? '';
  if (filled.length === 2 && (label === '' || name === '')) return false;
  // What goes on in lower case or with a dash belongs to the row above.
  if (/^[\p{Ll}+–-]/u.test(name)) return false;
  if (spread || isCapitals(name) || GROUP_LABEL.test(label)) return true;
  return filled.length === 1 && (label === '' || isDivision(label) || isPeriodLine(label));
}

/** A first column that holds the whole name: "I. CẢI CÁCH THỂ CHẾ". */
function isDivision(text: string): boolean {
  return parseMarker(text).some(({ family }) => ['roman', 'upper-letter', 'arabic'].includes(family)) && /\p{L}{2}/u.test(text);
}

/** A row "1" with nothing but a name, above "1.1", "a)" or "-": it names the group of those. */
function namesFollowing(row: GridRow, next: GridRow | undefined, columns: readonly Column[]): boolean {
  if (!next || namingCells(row, columns).length > 2) return false;
  const [label = '', nextLabel = ''] = [row, next].map((each) => cellOf(each, columns, 'number').replace(/[.)]$/u, ''));
  return label !== '' && (nextLabel.startsWith(`${label}.`) || (/^\d+$/u.test(label) && FIRST_BELOW_NUMBER.test(nextLabel)));
}

/** What a row of a group says: its cells without the sums that stand in columns of money and numbers. */
export function namingCells(row: GridRow, columns: readonly Column[]): GridRow['cells'] {
  return filledCells(row).filter((cell) => {
    const isSum = FIGURE.test(cell.source.text.trim()) && SUM_ROLES.has(columns[row.cells.indexOf(cell)]?.role);
    return !isSum;
  });
}

export function filledCells({ cells }: GridRow): GridRow['cells'] {
  return [...new Set(cells)].filter(({ source }) => foldKey(source.text) !== '');
}

export function cellOf({ cells }: GridRow, columns: readonly Column[], role: Column['role']): string {
  const index = role === 'task' ? describingColumn(columns) : columns.findIndex((column) => column.role === role);
  return cells[index]?.source.text.trim() ?? '';
}
