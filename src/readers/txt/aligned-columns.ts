import { tableOfTexts } from '../../tree/build.js';
import type { Line } from './lines.js';
import { isListMarker } from './list-marker.js';
import { paragraphs } from './paragraphs.js';
import type { Construct } from './segment.js';

/** Empty lines that may stand between two rows of one layout. */
const MAX_GAP = 2;
/** Blanks that set columns apart, and what must be left of them where lines overlap; in characters. */
const WIDE = 3;
const NARROW = 2;

/** A stretch of blank columns on the page. `to` is exclusive. */
interface Blank {
  readonly from: number;
  readonly to: number;
}

/**
 * Columns set apart by blanks, as printed to text: a column of blanks runs
 * down neighbouring lines, two of which at least have words on both sides. A
 * blank of one line alone is a blank to be filled in ("Số:      /KH-SNV").
 *
 * Two columns are a letterhead or a foot, each line a row. More are read only
 * if every line begins in the first, so that each is a row; otherwise the
 * lines stay lines, for nothing tells where a row ends.
 */
export const alignedColumns: Construct = (lines, at) => {
  const first = toCharacters(lines[at]);
  let shared = first ? wideGaps(first) : [];
  const rows = first ? [first] : [];
  while (shared.length > 0) {
    const next = lines[at + rows.length];
    const row = toCharacters(next);
    const left = row ? overlap(shared, blanksOf(row, NARROW)) : [];
    if (!next || !row || left.length === 0 || next.afterPageBreak || next.gap > (isSplit(row, left) ? MAX_GAP : 0)) break;
    shared = left;
    rows.push(row);
  }
  if (rows.filter((row) => isSplit(row, shared)).length < 2) return undefined;
  const end = at + rows.length;
  const areRows = shared.length === 1 ? !hasMoreColumns(rows) : rows.every((row) => isSplit(row, shared) && splitAt(row, shared)[0] !== '');
  return { blocks: areRows ? [tableOfTexts(rows.map((row) => splitAt(row, shared)))] : paragraphs(lines.slice(at, end)), end };
};

/** What takes one place on the page each; undefined for lines that tabs set. */
function toCharacters(line: Line | undefined): string[] | undefined {
  return line && !line.text.includes('\t') ? (line.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) : undefined;
}

/** Runs of blanks of at least the width, with the margins: left as it is, right without end. */
function blanksOf(row: readonly string[], width: number): Blank[] {
  const blanks: Blank[] = [];
  let from = 0;
  for (const [column, character] of [...row, 'x'].entries()) {
    if (/\s/u.test(character)) continue;
    if (column - from >= width && column < row.length) blanks.push({ from, to: column });
    if (column < row.length) from = column + 1;
  }
  return [...blanks, { from, to: Infinity }];
}

/** Blanks with words on both sides; what only marks an item of a list is no column. */
function wideGaps(row: readonly string[]): Blank[] {
  return blanksOf(row, WIDE).filter(({ from, to }) => {
    const before = row.slice(0, from).join('').trim();
    return before !== '' && to < Infinity && !isListMarker(before);
  });
}

function overlap(some: readonly Blank[], others: readonly Blank[]): Blank[] {
  return some
    .flatMap((one) => others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })))
    .filter(({ from, to }) => to - from >= NARROW);
}

function splitAt(row: readonly string[], shared: readonly Blank[]): string[] {
  const starts = [0, ...shared.map(({ from }) => from)];
  return starts.map((start, index) => row.slice(start, starts[index + 1]).join('').trim());
}

function isSplit(row: readonly string[], shared: readonly Blank[]): boolean {
  return splitAt(row, shared).filter(Boolean).length > 1;
}

/** Most lines have more gaps than the one they share: a table whose columns cannot be followed. */
function hasMoreColumns(rows: readonly (readonly string[])[]): boolean {
  const gaps = rows.map((row) => wideGaps(row).length).filter((count) => count > 0);
  return gaps.filter((count) => count > 1).length > gaps.length / 2;
}
