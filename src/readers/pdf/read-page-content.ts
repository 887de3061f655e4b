import type { Box } from './box.js';
import type { Rule } from './engine.js';
import { textLine, type Footnote, type PageContent, type Piece, type TextLine } from './page-content.js';
import { alignedTable } from './tables/aligned-table.js';
import { findLattices } from './tables/lattice.js';
import { ruledTable } from './tables/ruled-table.js';
import { twoColumns } from './tables/two-columns.js';
import { widthNeeded } from './text/cell-paragraphs.js';
import { splitFootnotes, withoutCalls } from './text/footnotes.js';
import { linesOf, lineOf, textOfLine, type Line } from './text/lines.js';
import type { UprightPage } from './text/upright.js';
import type { Word } from './text/words.js';

/** Tables by their rules, then columns by blanks, then lines; what stands above comes first. */
export function readPageContent({ words, rules, width, height, toPage }: UprightPage, page: number): PageContent {
  const tables = findTables(words, rules);
  const inTables = new Set(tables.flatMap((table) => table.words));
  const free = words.filter((word) => !inTables.has(word));
  const { lines, notes } = splitFootnotes(linesOf(free), rules);
  const bands = splitAt(lines, tables.map(({ table }) => table));
  const pieces = bands.flatMap((band, index): Piece[] => {
    const table = tables[index]?.table;
    return [...readBand(band, notes), ...(table ? [table] : [])];
  });
  return { page, width, height, toPage, pieces: placeNotes(pieces, notes) };
}

/** From top to bottom; a table within another one's cell is not told apart. */
function findTables(words: readonly Word[], rules: readonly Rule[]): NonNullable<ReturnType<typeof ruledTable>>[] {
  const lattices = findLattices(rules).filter((lattice, _, all) => !all.some((outer) => outer !== lattice && outer.cells.length > 1 && isInside(lattice, outer)));
  return lattices
    .flatMap((lattice) => ruledTable(lattice, words) ?? [])
    .sort((one, other) => one.table.y0 - other.table.y0);
}

function isInside(box: Box, outer: Box): boolean {
  return box.x0 >= outer.x0 - 1 && box.x1 <= outer.x1 + 1 && box.y0 >= outer.y0 - 1 && box.y1 <= outer.y1 + 1;
}

/** The lines above each of the tables, and those below the last. */
function splitAt(lines: readonly Line[], tables: readonly Box[]): Line[][] {
  const tops = [-Infinity, ...tables.map(({ y0 }) => y0), Infinity];
  return tops.slice(1).map((bottom, index) => lines.filter(({ baseline }) => baseline > (tops[index] ?? 0) && baseline <= bottom));
}

function readBand(lines: readonly Line[], notes: readonly Footnote[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = alignedTable(lines, at) ?? twoColumns(lines, at);
    const line = lines[at];
    if (found) pieces.push(found.table);
    else if (line) pieces.push(readLine(line, notes));
    at = found?.end ?? at + 1;
  }
  return pieces;
}

function readLine(line: Line, notes: readonly Footnote[]): TextLine {
  const { words, calls } = withoutCalls(line.words, line.size, notes);
  return textLine(line, words.length > 0 ? textOfLine(lineOf(words)) : { text: '', styles: [] }, widthNeeded(line), calls);
}

/** A note follows the line that calls it; one that none calls stays at the foot. */
function placeNotes(pieces: readonly Piece[], notes: readonly Footnote[]): Piece[] {
  const called = new Set(pieces.flatMap((piece) => (piece.kind === 'line' ? piece.calls : [])));
  return [
    ...pieces.flatMap((piece) => [piece, ...(piece.kind === 'line' ? notes.filter(({ number }) => piece.calls.includes(number)) : [])]),
    ...notes.filter(({ number }) => !called.has(number)),
  ];
}
