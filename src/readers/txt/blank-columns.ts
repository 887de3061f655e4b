import { exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { Line } from './lines.js';
import { isListMarker } from './list-marker.js';

/** Blanks that set columns apart, and what must be left of them where lines overlap; in characters. */
const WIDE = 3;
const NARROW = 2;

/** Twice the longest line of a page set across. */
const MAX_WIDTH = 500;

/** A stretch of blank columns on the page. `to` is exclusive. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/** What takes one place on the page each; undefined for lines that tabs set or no page is wide enough for. */
export function toCharacters(line: Line | undefined): string[] | undefined {
  if (!line || line.text.length > MAX_WIDTH || line.text.includes('\t')) return undefined;
  return line.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** Runs of blanks of at least the width, with the margins: left as it is, right without end. */
function blanksOf(row: readonly string[], width: number): Blank[] {
  const shape = row
    .map((character) => (/\s/u.test(character) ? ' ' : 'x'))
    .join('')
    .trimEnd();
  const runs = [...shape.matchAll(/ +/gu)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));
  return [...runs.filter(({ from, to }) => to - from >= width), { from: shape.length, to: Infinity }];
}

/** Blanks with words on both sides, narrow ones behind the head of a column of numbers ("TT  Nội dung"); what only marks an item of a list is no column. */
export function wideGaps(row: readonly string[]): Blank[] {
  return blanksOf(row, NARROW).filter(({ from, to }) => {
    const before = row.slice(0, from).join('').trim();
    const isWide = to - from >= WIDE || exactColumnRole(before) === 'number';
    return isWide && before !== '' && to < Infinity && !isListMarker(before);
  });
}

/** Lines of words on both sides that make a narrow blank a column: no running text keeps one free so long. */
const MIN_BESIDE = 3;

/**
 * The columns of blanks with the narrow ones of the head between them, which
 * stand between two full cells ("Thời gian kiểm tra  Trưởng đoàn") and which
 * every line leaves free.
 */
export function withNarrowColumns(shared: readonly Blank[], head: readonly string[], rows: readonly (readonly string[])[]): Blank[] {
  const inner = blanksOf(head, NARROW).filter(({ from, to }) => to < Infinity && head.slice(0, from).join('').trim() !== '');
  const narrow = inner.filter((one) => shared.every((other) => one.to <= other.from || other.to <= one.from));
  const free = rows.reduce<Blank[]>((left, row) => leftFree(left, row), narrow);
  const columns = [...shared, ...free].toSorted((one, other) => one.from - other.from);
  const cells = rows.map((row) => splitAt(row, columns));
  return columns.filter((column, index) => {
    const beside = cells.filter((row) => row[index] !== '' && row[index + 1] !== '');
    return shared.includes(column) || beside.length >= MIN_BESIDE;
  });
}

/** What of the columns of blanks the line leaves free. */
export function leftFree(shared: readonly Blank[], row: readonly string[]): Blank[] {
  const blanks = blanksOf(row, NARROW);
  return shared
    .flatMap((one) => blanks.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })))
    .filter(({ from, to }) => to - from >= NARROW);
}

/** The words between the columns of blanks. */
export function splitAt(row: readonly string[], shared: readonly Blank[]): string[] {
  const starts = [0, ...shared.map(({ from }) => from)];
  return starts.map((start, index) =>
    row
      .slice(start, starts[index + 1])
      .join('')
      .trim(),
  );
}
