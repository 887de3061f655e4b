import { barCells, beginsWithBar, countBarCells } from './bar-cells.js';
import { isNextTo, type Line } from './lines.js';
import { looksLikeHeading } from './list-marker.js';
import { tableOfRepeated } from './repeated-cells.js';
import type { Construct } from './segment.js';
import { columnsOf, joinPieces } from './tab-rows.js';

/** Fewer columns are a layout, or two things on a line; more are no table that anyone can read. */
const COLUMNS = { least: 3, most: 200 };
/** Lines looked at for the width of a table, and for the end of a row whose cells broke it. */
const REACH = 20;

/** What all rows of a table share; its first line tells whether bars frame it. */
interface Shape {
  columns: number;
  isFramed: boolean;
}

interface Row {
  cells: string[];
  /** The first line that is no part of it. */
  end: number;
}

/**
 * A table as a program writes it that joins the cells of a row with bars: none
 * behind the last cell, no row of dashes below the head, perhaps an empty line
 * between rows. A cell of several lines breaks its row, and a heading on a
 * line between rows stood over all columns.
 */
export const partedRows: Construct = (lines, at) => {
  const first = lines[at];
  if (!hasBar(first)) return undefined;
  const isFramed = beginsWithBar(first.text);
  const columns = widthOf(lines.slice(at, at + REACH), isFramed);
  if (columns < COLUMNS.least || columns > COLUMNS.most) return undefined;
  const rows: string[][] = [];
  let end = at;
  const shape = { columns, isFramed };
  for (let row = rowFrom(lines, at, shape); row; row = follows(lines[end]) ? rowFrom(lines, end, shape) : undefined) {
    rows.push(row.cells);
    end = row.end;
  }
  return rows.length > 1 ? { blocks: [tableOfRepeated(rows)], end } : undefined;
};

function hasBar(line: Line | undefined): line is Line {
  return line?.text.includes('|') ?? false;
}

/** Rows may stand apart by an empty line, but not by a page. */
function follows(line: Line | undefined): line is Line {
  return line !== undefined && line.gap <= 1 && !line.afterPageBreak;
}

/** A row that no cell broke shows all columns. */
function widthOf(lines: readonly Line[], isFramed: boolean): number {
  const apart = lines.findIndex((line, index) => index > 0 && !follows(line));
  return lines.slice(0, apart < 0 ? undefined : apart).reduce((most, { text }) => Math.max(most, countBarCells(text, isFramed)), 1);
}

/** The cells of the lines from here on until all columns are there, or a heading of its own. */
function rowFrom(lines: readonly Line[], at: number, { columns, isFramed }: Shape): Row | undefined {
  if (!hasBar(lines[at])) return headingAt(lines, at, columns);
  const pieces: string[][] = [];
  let end = at;
  while (columnsOf(pieces) < columns && (end === at || isNextTo(lines[end])) && end < at + REACH) {
    pieces.push(barCells(lines[end]?.text ?? '', isFramed));
    end += 1;
  }
  if (columnsOf(pieces) !== columns) return undefined;
  const rest = lastCellGoesOn(lines, end);
  return { cells: joinPieces([...pieces, ...rest.map(({ text }) => [text.trim()])]).cells, end: end + rest.length };
}

/** Lines without a bar that stand close, up to the next row. */
function lastCellGoesOn(lines: readonly Line[], from: number): readonly Line[] {
  const near = lines.slice(from, from + REACH);
  const next = near.findIndex((line) => !isNextTo(line) || hasBar(line));
  const rest = near.slice(0, Math.max(next, 0));
  return hasBar(near[next]) && !rest.some(({ text }) => looksLikeHeading(text.trim())) ? rest : [];
}

function headingAt(lines: readonly Line[], at: number, columns: number): Row | undefined {
  const text = lines[at]?.text.trim() ?? '';
  const next = lines[at + 1];
  return looksLikeHeading(text) && follows(next) && hasBar(next)
    ? { cells: Array.from({ length: columns }, () => text), end: at + 1 }
    : undefined;
}
