import { columnRole, exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { dividedHead } from './divided-head.js';
import type { Line } from './lines.js';
import { isRowNumber, looksLikeHeading } from './list-marker.js';
import type { Construct } from './segment.js';
import { tableOfRows, type Row } from './tab-rows.js';

/** Fewer heads or rows may be lines that happen to read so. */
const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
const MAX_COLUMNS = 12;
/** Lines of running text are no cells. */
const MAX_CELL = 400;

/**
 * A table whose cells a converter or a browser wrote on lines of their own, row
 * by row: known heads one below the other, the first that of a number, then as
 * many lines for each row, an empty line for an empty cell. Rows are counted
 * without a break. A line between two of them heads those below if it looks
 * like a heading, or if one stands above the first row too; anything else ends
 * the table, for then nothing tells which cell a line is.
 */
export const listedCells: Construct = (lines, at) => {
  const heads = headsFrom(lines, at).map(({ text }) => text.trim());
  const head = dividedHead(heads) ?? [{ cells: heads }];
  const columns = head[0]?.cells.length ?? 0;
  if (columns < MIN_COLUMNS) return undefined;
  const spacing = Math.min(...lines.slice(at + 1, at + 2 * heads.length).map(({ gap }) => gap));
  const rows: Row[] = [];
  let end = at + heads.length;
  let number = 0;
  for (;;) {
    const anyMayHead = rows.length === 0 || rows[0]?.spans === true;
    const group = headingAt(lines, end, anyMayHead);
    const row = rowFrom(lines, end + group.length, columns, spacing);
    const next = Number(row?.cells[0]);
    if (!row || (next !== number + 1 && next !== 1) || hasMoreLines(lines, row.end, columns, anyMayHead)) break;
    rows.push(...headingRow(group), { cells: row.cells });
    number = next;
    end = row.end;
  }
  return rows.filter(({ cells }) => cells.length === columns).length < MIN_ROWS
    ? undefined
    : { blocks: [tableOfRows([...head, ...rows])], end };
};

/** TT / Nội dung công việc / Chủ trì / Thời gian; a head in their midst may be worded as no other office does. */
function headsFrom(lines: readonly Line[], at: number): Line[] {
  if (exactColumnRole(lines[at]?.text.trim() ?? '') !== 'number') return [];
  const near = lines.slice(at, at + MAX_COLUMNS);
  const end = near.findIndex(({ text }) => text.includes('\t') || isRowNumber(text.trim()));
  const isKnown = near.slice(0, end < 0 ? undefined : end).map(({ text }) => columnRole(text.trim()) !== undefined);
  const heads = near.slice(0, isKnown.lastIndexOf(true) + 1);
  const unknown = heads.filter((_, index) => !isKnown[index]).length;
  return unknown * MIN_COLUMNS > heads.length ? near.slice(0, isKnown.indexOf(false)) : heads;
}

/** The next number comes soon but not at once: some cell of the row has several lines. */
function hasMoreLines(lines: readonly Line[], end: number, columns: number, anyMayHead: boolean): boolean {
  const next = lines.slice(end, end + columns * 2).findIndex((line) => isNumber(line));
  return next > headingAt(lines, end, anyMayHead).length;
}

/** What heads the rows below: a line that looks so, or any where one stands above the first row, or a number like "I" and a line. */
function headingAt(lines: readonly Line[], at: number, anyMayHead: boolean): readonly Line[] {
  const text = lines[at]?.text.trim() ?? '';
  if (isNumber(lines[at])) return [];
  if (isRowNumber(text) && isNumber(lines[at + 2])) return lines.slice(at, at + 2);
  return anyMayHead || looksLikeHeading(text) ? lines.slice(at, at + 1) : [];
}

function headingRow(lines: readonly Line[]): Row[] {
  const cells = lines.map(({ text }) => text.trim());
  if (cells.length === 0) return [];
  return [cells.length === 1 ? { cells, spans: true } : { cells }];
}

function isNumber(line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,3}\.?$/u.test(line.text.trim()) && isRowNumber(line.text.trim());
}

/** As many cells as there are columns, from a number on. */
function rowFrom(lines: readonly Line[], from: number, columns: number, spacing: number): { cells: string[]; end: number } | undefined {
  if (!isNumber(lines[from])) return undefined;
  const cells = [lines[from]?.text.trim().replace(/\.$/u, '') ?? ''];
  let end = from + 1;
  while (cells.length < columns) {
    const line = lines[end];
    if (!line || line.text.length > MAX_CELL || line.text.includes('\t')) return undefined;
    for (let empty = emptyBefore(line, spacing); empty > 0 && cells.length < columns; empty -= 1) cells.push('');
    if (cells.length === columns) break;
    cells.push(line.text.trim());
    end += 1;
  }
  return { cells, end };
}

/** Cells without a word, which are empty lines set apart like the others. */
function emptyBefore({ gap }: Line, spacing: number): number {
  return Math.floor((gap - spacing) / (spacing + 1));
}
