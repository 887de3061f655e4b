import { around, type Box } from '../box.js';
import type { PageCell, PageTable } from '../page-content.js';
import { cellParagraphs } from '../text/cell-paragraphs.js';
import type { Line } from '../text/lines.js';
import type { Word } from '../text/words.js';
import { blanksOf, gapsOf, overlap, type Blank } from './blanks.js';
import type { Found } from './two-columns.js';

/** Parts of the font size: a gap that may divide columns, and what must be left of it over all lines. */
const [GAP, LEFT_OVER] = [0.8, 0.45];
const MIN_COLUMNS = 3;
const MIN_ROWS = 3;
/** So many rows hold words in so many columns: the wide blanks of one justified line are none. */
const MIN_FULL_ROWS = 2;
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
  for (const { end, gutters } of followGutters(lines, at)) {
    const rows = rowsOf(lines.slice(at, end), gutters);
    if (rows && rows.length >= MIN_ROWS && rows.filter((row) => columnsFilled(row, gutters) >= MIN_COLUMNS).length >= MIN_FULL_ROWS)
      return { table: tableOf(rows, gutters), end };
  }
  return undefined;
}

interface Stretch {
  readonly end: number;
  readonly gutters: readonly Blank[];
}

/** How far down so many gutters run: with each that ends, the others may go on. */
function followGutters(lines: readonly Line[], at: number): Stretch[] {
  const first = lines[at];
  let gutters = first ? gapsOf(first, GAP * first.size) : [];
  const stretches: Stretch[] = [];
  for (let end = at + 1; gutters.length + 1 >= MIN_COLUMNS; end += 1) {
    const [line, before] = [lines[end], lines[end - 1]];
    const isNear = line && before && line.baseline - before.baseline <= MAX_LEAP * line.size;
    const left = isNear ? overlap(gutters, blanksOf(line, LEFT_OVER * line.size), LEFT_OVER * line.size) : [];
    if (left.length < gutters.length) stretches.push({ end, gutters });
    gutters = left;
  }
  return stretches;
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

function columnsFilled(row: readonly Line[], gutters: readonly Blank[]): number {
  const words = row.flatMap((line) => line.words);
  return new Set(words.map(({ x0 }) => gutters.filter(({ from }) => from < x0).length)).size;
}

function tableOf(rows: readonly Line[][], gutters: readonly Blank[]): PageTable {
  const box = around(rows.flat());
  const xs = [box.x0, ...gutters.map(({ from, to }) => (from + to) / 2), box.x1];
  const words = rows.map((lines) => lines.flatMap((line) => line.words));
  const cells = xs.slice(1).flatMap((right, column) => {
    const side: Side = { column, x0: xs[column] ?? 0, x1: right };
    const width = around(words.flat().filter((word) => isBeside(word, side)));
    return rows.map((lines, row) => cellOf(lines, row, side, width));
  });
  return { kind: 'table', ...box, xs, rows: rows.length, cells, calls: [] };
}

interface Side {
  readonly column: number;
  readonly x0: number;
  readonly x1: number;
}

function isBeside(word: Word, { x0, x1 }: Side): boolean {
  const centre = (word.x0 + word.x1) / 2;
  return centre >= x0 && centre <= x1;
}

/** @param width the column's widest line tells how much its lines can hold */
function cellOf(lines: readonly Line[], row: number, side: Side, width: Box): PageCell {
  const words = lines.flatMap((line) => line.words).filter((word) => isBeside(word, side));
  const { y0, y1 } = around(lines);
  return { row, rowSpan: 1, columnSpan: 1, ...side, y0, y1, ...cellParagraphs(words, width), isOpenAbove: false, isOpenBelow: false };
}
