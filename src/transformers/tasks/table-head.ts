import { columnRole, exactColumnRole, type ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { foldKey } from '../../text/fold.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { periodsOfHead } from './marked-columns.js';
import { namesUnits } from './marked-units.js';

export interface Column {
  head: string;
  role: ColumnRole | undefined;
  /** What a mark in its cells means: "tháng 3". */
  markedPeriod?: string;
  /** The unit that a mark in its cells means, in the words of the head. */
  markedUnit?: SourceText;
}

export interface TableHead {
  /** Index of the first row below the head. */
  firstRow: number;
  headRows: GridRow[];
  columns: Column[];
}

/** Rows above the head may hold a caption. */
const SEARCHED_ROWS = 4;
const MAX_HEAD_ROWS = 3;
const MAX_HEAD_LENGTH = 120;

/** The first row with two heads that are understood, and the rows below it that divide them further. */
export function tableHead({ rows, columns: width }: Grid): TableHead | undefined {
  const first = rows.slice(0, SEARCHED_ROWS).findIndex(isHeadRow);
  if (first < 0) return undefined;
  const headRows = headFrom(rows.slice(first, first + MAX_HEAD_ROWS));
  const columns = Array.from({ length: width }, (_, column) => columnOf(headRows, column));
  return { firstRow: first + headRows.length, headRows, columns };
}

/** "Thời gian thực hiện" above "Quý I" and "Quý II", above the numbers of their months. */
function headFrom(rows: readonly GridRow[]): GridRow[] {
  const below = rows.findIndex((row, index) => !rows.slice(0, index).every((above) => dividesFurther(above, row)));
  return rows.slice(0, below < 0 ? rows.length : below);
}

/**
 * Two different roles at least, and most cells are heads, the months of a
 * calendar or units to be marked: a row of tasks may hold such words too. Where
 * the work and its time or its doer are each headed by known words and nothing
 * else, the other heads may be worded as no other office does.
 */
function isHeadRow(row: GridRow): boolean {
  const roles = rolesOf(row);
  const filled = [...new Set(row.cells)].filter(({ source }) => source.text.trim() !== '');
  const isMost = (count: number) => count * 2 >= filled.length;
  const understood = roles.length + periodsOfHead(row).filter(Boolean).length;
  return (
    new Set(roles).size >= 2 &&
    (isMost(understood) ||
      headsTasks(filled) ||
      (roles.includes('number') && isMost(understood + filled.filter(({ source }) => namesUnits(source.text)).length)))
  );
}

function headsTasks(cells: GridRow['cells']): boolean {
  const exact = new Set(cells.map(({ source }) => exactColumnRole(source.text)));
  const isShort = cells.every(({ source }) => source.text.length <= MAX_HEAD_LENGTH);
  return isShort && exact.has('task') && (exact.has('time') || exact.has('lead'));
}

function rolesOf({ cells }: GridRow): ColumnRole[] {
  return [...new Set(cells)].flatMap(({ source }) => (source.text.length <= MAX_HEAD_LENGTH ? (columnRole(source.text) ?? []) : []));
}

/** Below the wide head "Cơ quan thực hiện" stand "Chủ trì" and "Phối hợp", below all others nothing, or how their words go on: "Thời gian" above "hoàn thành". */
function dividesFurther(head: GridRow, { cells }: GridRow): boolean {
  const added = cells.flatMap((cell, column) => (cell !== head.cells[column] && cell.source.text.trim() !== '' ? [column] : []));
  const isBelow = (column: number) => isUnderWideHead(head, column) || goesOn(cells[column]);
  return (
    added.length > 1 &&
    added.some((column) => isUnderWideHead(head, column)) &&
    added.every((column) => isBelow(column) && (cells[column]?.source.text.length ?? 0) <= MAX_HEAD_LENGTH)
  );
}

/** A head whose words a text export wrote into two rows goes on in small letters; cells of a row begin with a capital. */
function goesOn(cell: GridRow['cells'][number] | undefined): boolean {
  return /^\s*\p{Ll}/u.test(cell?.source.text ?? '');
}

/** A wide head is a merged cell, or in a text export one with empty places to its right. */
function isUnderWideHead({ cells }: GridRow, column: number): boolean {
  const [before, own, next] = [cells[column - 1], cells[column], cells[column + 1]];
  if (own?.source.text.trim() === '') return true;
  return own !== undefined && (before === own || next === own || next?.source.text.trim() === '');
}

function columnOf(headRows: readonly GridRow[], column: number): Column {
  const texts = headRows.map((row, index) => headText(row, column, index < headRows.length - 1));
  const distinct = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  const role = distinct.map((text) => columnRole(text)).findLast((found) => found !== undefined);
  return { head: distinct.join(' '), role };
}

/** A text export leaves the places of a wide head cell empty: the head to the left reaches over them. */
function headText({ cells }: GridRow, column: number, reaches: boolean): string {
  const text = tidy(cells[column]?.source.text ?? '');
  return text === '' && reaches && column > 0 ? headText({ cells }, column - 1, reaches) : text;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Do two rows say the same, cell by cell? Heads come again behind a page break. */
export function sameRow(one: GridRow, other: GridRow): boolean {
  return one.cells.every(({ source }, index) => foldKey(source.text) === foldKey(other.cells[index]?.source.text ?? ''));
}
