import type { Box } from './box.js';
import { textLine, type Footnote, type PageContent, type Piece, type TextLine } from './page-content.js';
import { alignedTable } from './tables/aligned-table.js';
import { findLattices, type Lattice } from './tables/lattice.js';
import { fillLattice, ruledTable } from './tables/ruled-table.js';
import { twoColumns } from './tables/two-columns.js';
import { widthNeeded } from './text/cell-paragraphs.js';
import { findCalls, numberCalled, splitFootnotes } from './text/footnotes.js';
import { lineOf, linesOf, textOfLine, type Line } from './text/lines.js';
import type { UprightPage } from './text/upright.js';
import type { Word } from './text/words.js';

/** Tables by their rules, then notes, then columns by blanks, then lines; what stands above comes first. */
export function readPageContent({ words, rules, width, height, toPage }: UprightPage, page: number): PageContent {
  const filled = outermost(findLattices(rules)).flatMap((lattice) => fillLattice(lattice, words) ?? []);
  const inTables = new Set(filled.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
  const { lines, notes } = splitFootnotes(linesOf(words.filter((word) => !inTables.has(word))), rules);
  const calls = findCalls(words, notes);
  const tables = filled.map((grid) => ruledTable(grid, calls)).sort((one, other) => one.y0 - other.y0);
  const pieces = splitAt(lines, tables).flatMap((band, index): Piece[] => {
    const table = tables[index];
    return [...readBand(band, calls), ...(table ? [table] : [])];
  });
  return { page, width, height, toPage, pieces: placeNotes(pieces, notes) };
}

/** A table within another one's cell is not told apart; one within a frame around the page is. */
function outermost(lattices: readonly Lattice[]): Lattice[] {
  return lattices.filter((lattice) => !lattices.some((outer) => outer !== lattice && outer.cells.length > 1 && isInside(lattice, outer)));
}

function isInside(box: Box, outer: Box): boolean {
  return box.x0 >= outer.x0 - 1 && box.x1 <= outer.x1 + 1 && box.y0 >= outer.y0 - 1 && box.y1 <= outer.y1 + 1;
}

/** The lines above each of the tables, and those below the last. */
function splitAt(lines: readonly Line[], tables: readonly Box[]): Line[][] {
  const tops = [-Infinity, ...tables.map(({ y0 }) => y0), Infinity];
  return tops.slice(1).map((bottom, index) => lines.filter(({ baseline }) => baseline > (tops[index] ?? 0) && baseline <= bottom));
}

function readBand(lines: readonly Line[], calls: ReadonlySet<Word>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length;) {
    const found = alignedTable(lines, at) ?? twoColumns(lines, at);
    const line = lines[at];
    if (found) pieces.push(found.table);
    else if (line) pieces.push(readLine(line, calls));
    at = found?.end ?? at + 1;
  }
  return pieces;
}

function readLine(line: Line, calls: ReadonlySet<Word>): TextLine {
  const words = line.words.filter((word) => !calls.has(word));
  const called = line.words.filter((word) => calls.has(word)).map(numberCalled);
  return textLine(line, words.length > 0 ? textOfLine(lineOf(words)) : { text: '', styles: [] }, widthNeeded(line), called);
}

/** A note follows the piece that calls it; one that none calls stays at the foot. */
function placeNotes(pieces: readonly Piece[], notes: readonly Footnote[]): Piece[] {
  const callsOf = (piece: Piece) => ('calls' in piece ? piece.calls : []);
  const called = new Set(pieces.flatMap(callsOf));
  return [
    ...pieces.flatMap((piece) => [piece, ...notes.filter(({ number }) => callsOf(piece).includes(number))]),
    ...notes.filter(({ number }) => !called.has(number)),
  ];
}
