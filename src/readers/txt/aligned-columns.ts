import { tableOfTexts } from '../../tree/build.js';
import type { Line } from './lines.js';
import { isListMarker } from './list-marker.js';
import { paragraphs } from './paragraphs.js';
import type { Construct } from './segment.js';

/** Empty lines that may stand between two rows of a letterhead or foot. */
const MAX_GAP = 2;
/** Blanks that set columns apart, and what must be left of them where lines overlap; in characters. */
const WIDE = 3;
const NARROW = 2;

/** Twice the longest line of a page set across. */
const MAX_WIDTH = 500;

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
    const left = row ? overlap(shared, blanksOf(row, NARROW)) : [];
    if (!line || !row || left.length === 0 || line.afterPageBreak) break;
    if (line.gap > (shared.length === 1 && isSplit(row, left) ? MAX_GAP : 0)) break;
    shared = left;
    rows.push(row);
  }
  return { rows, shared };
}

/** What takes one place on the page each; undefined for lines that tabs set or no page is wide enough for. */
function toCharacters(line: Line | undefined): string[] | undefined {
  if (!line || line.text.length > MAX_WIDTH || line.text.includes('\t')) return undefined;
  return line.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** Runs of blanks of at least the width, with the margins: left as it is, right without end. */
function blanksOf(row: readonly string[], width: number): Blank[] {
  const shape = row.map((character) => (/\s/u.test(character) ? ' ' : 'x')).join('').trimEnd();
  const runs = [...shape.matchAll(/ +/gu)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
  return [...runs.filter(({ from, to }) => to - from >= width), { from: shape.length, to: Infinity }];
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
