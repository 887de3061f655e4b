import { around } from '../box.js';
import type { PageCell, PageTable } from '../page-content.js';
import { cellParagraphs } from '../text/cell-paragraphs.js';
import type { Line } from '../text/lines.js';
import { blanksOf, gapsOf, overlap, type Blank } from './blanks.js';
import type { Found } from './two-columns.js';

/** Parts of the font size: a gap that may divide columns, and what must be left of it over all lines. */
const [GAP, LEFT_OVER] = [0.8, 0.45];
const MIN_COLUMNS = 3;
const MIN_ROWS = 3;
/** Lines of a cell are no further apart than this part of the font size. */
const MAX_PITCH = 2.2;
/** Rows stand no further apart. */
const MAX_LEAP = 4;

/**
 * A table without rules: blanks that run down many lines divide at least three
 * columns, and every row begins in the first column, which tells where rows
 * begin. Anything else is left as lines, for nothing tells what belongs
 * together.
 */
export function alignedTable(lines: readonly Line[], at: number): Found | undefined {
  const { end, gutters } = followGutters(lines, at);
  if (gutters.length + 1 < MIN_COLUMNS) return undefined;
  const rows = rowsOf(lines.slice(at, end), gutters);
  if (!rows || rows.length < MIN_ROWS || rows.some((row) => row.length === 0)) return undefined;
  return { table: tableOf(rows, gutters), end };
}

function followGutters(lines: readonly Line[], at: number): { end: number; gutters: Blank[] } {
  const first = lines[at];
  let gutters = first ? gapsOf(first, GAP * first.size) : [];
  let end = at + 1;
  for (; gutters.length + 1 >= MIN_COLUMNS; end += 1) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before || line.baseline - before.baseline > MAX_LEAP * line.size) break;
    const left = overlap(gutters, blanksOf(line, LEFT_OVER * line.size), LEFT_OVER * line.size);
    if (left.length + 1 < MIN_COLUMNS) break;
    gutters = left;
  }
  return { end, gutters };
}

/** Lines grouped by rows; undefined where a line stands alone too far from the one above. */
function rowsOf(lines: readonly Line[], gutters: readonly Blank[]): Line[][] | undefined {
  const rows: Line[][] = [];
  const edge = gutters[0]?.from ?? 0;
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    if (line.x0 < edge) rows.push([line]);
    else if (row && line.baseline - (lines[index - 1]?.baseline ?? 0) <= MAX_PITCH * line.size) row.push(line);
    else return undefined;
  }
  return rows;
}

function tableOf(rows: readonly Line[][], gutters: readonly Blank[]): PageTable {
  const box = around(rows.flat());
  const xs = [box.x0, ...gutters.map(({ from, to }) => (from + to) / 2), box.x1];
  const cells = rows.flatMap((lines, row) => xs.slice(1).map((right, column) => cellOf(lines, row, column, xs[column] ?? 0, right)));
  return { kind: 'table', ...box, xs, rows: rows.length, cells };
}

function cellOf(lines: readonly Line[], row: number, column: number, x0: number, x1: number): PageCell {
  const words = lines.flatMap((line) => line.words).filter((word) => (word.x0 + word.x1) / 2 >= x0 && (word.x0 + word.x1) / 2 <= x1);
  const { y0, y1 } = around(lines);
  const inner = words.length > 0 ? { ...around(words), x1 } : { x0, y0, x1, y1 };
  return { row, column, rowSpan: 1, columnSpan: 1, x0, y0, x1, y1, text: cellParagraphs(words, inner), isOpenAbove: false, isOpenBelow: false };
}
