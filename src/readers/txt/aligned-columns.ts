import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { tableOfTexts } from '../../tree/build.js';
import { leftFree, splitAt, toCharacters, wideGaps, type Blank } from './blank-columns.js';
import type { Line } from './lines.js';
import { paragraphs } from './paragraphs.js';
import type { Construct } from './segment.js';

/** Empty lines that may stand between two rows of a letterhead or foot. */
const MAX_GAP = 2;

/**
 * Columns set apart by blanks, as printed to text: a column of blanks runs
 * down neighbouring lines, two of which at least have words on both sides. A
 * blank of one line alone is a blank to be filled in ("Số:      /KH-SNV").
 *
 * Two columns are a letterhead or a foot, each line a row. More are read only
 * if every line begins in the first, so that each is a row; otherwise the
 * lines stay lines, for nothing tells where a row ends. (Numbers may: see
 * numberedColumns.)
 */
export const alignedColumns: Construct = (lines, at) => {
  const { rows, shared } = followColumns(lines, at);
  if (rows.filter((row) => isSplit(row, shared)).length < 2) return undefined;
  const end = at + rows.length;
  const areRows = shared.length === 1 ? !hasMoreColumns(rows) : rows.every((row) => isSplit(row, shared) && splitAt(row, shared)[0] !== '');
  return { blocks: areRows ? [tableOfTexts(rows.map((row) => splitAt(row, shared)))] : paragraphs(lines.slice(at, end)), end };
};

/** The lines from here on, as characters, that leave some column of blanks free. */
function followColumns(lines: readonly Line[], at: number): { rows: string[][]; shared: Blank[] } {
  const first = toCharacters(lines[at]);
  const rows = first ? [first] : [];
  let shared = first ? wideGaps(first) : [];
  while (shared.length > 0) {
    const line = lines[at + rows.length];
    const row = toCharacters(line);
    const left = row ? leftFree(shared, row) : [];
    if (!line || !row || left.length === 0 || line.afterPageBreak || isTypeLine(line.text)) break;
    if (line.gap > (shared.length === 1 && isSplit(row, left) ? MAX_GAP : 0)) break;
    shared = left;
    rows.push(row);
  }
  return { rows, shared };
}

function isSplit(row: readonly string[], shared: readonly Blank[]): boolean {
  return splitAt(row, shared).filter(Boolean).length > 1;
}

/** Most lines have more gaps than the one they share: a table whose columns cannot be followed. */
function hasMoreColumns(rows: readonly (readonly string[])[]): boolean {
  const gaps = rows.map((row) => wideGaps(row).length).filter((count) => count > 0);
  return gaps.filter((count) => count > 1).length > gaps.length / 2;
}

/** "KẾ HOẠCH" alone opens the title; what stood beside each other is over. */
function isTypeLine(text: string): boolean {
  const words = text.trim();
  return words === words.toUpperCase() && documentTypes().byName(words) !== undefined;
}
