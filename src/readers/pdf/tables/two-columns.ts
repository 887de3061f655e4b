import { around, type Box } from '../box.js';
import type { PageTable } from '../page-content.js';
import { areCentred, cellParagraphs } from '../text/cell-paragraphs.js';
import { linesOf, type Line } from '../text/lines.js';
import type { Word } from '../text/words.js';
import type { Blank } from './blanks.js';
import { columnGaps, findCore, sideOf, sidesOf } from './gutter.js';

/** Points above a name, which leave room for a signature. */
const MAX_SIGNATURE = 150;
/** Centres and edges that differ by no more are meant to be one. */
const ALIGNED = 8;
/** The left column has at least this part of the width of both, however short its lines. */
const LEAST_LEFT = 0.4;
/** Lines of a list that a page break parted from the name beside its end. */
const MAX_OPENING = 8;

export interface Found {
  readonly table: PageTable;
  /** The first line that is no part of it. */
  readonly end: number;
}

/**
 * Two columns without rules, as letterheads and signature blocks are laid
 * out: a stretch of blank runs down several lines. Lines of one column alone
 * belong to it when they stand on its axis or edge. The columns become the
 * cells of one row.
 */
export function twoColumns(lines: readonly Line[], at: number): Found | undefined {
  const core = findCore(lines, at + countOpening(lines, at));
  if (!core) return undefined;
  const { gutter } = core;
  const sides = sidesOf(lines.slice(at, core.end), gutter);
  if (isTabbedList(linesOf(sides[0]), linesOf(sides[1]))) return undefined;
  let end = core.end;
  while (belongs(lines[end], sides, gutter)) {
    const line = lines[end];
    if (line) sides[line.x0 >= gutter.from ? 1 : 0].push(...line.words);
    end += 1;
  }
  return { table: tableOf(sides), end };
}

/**
 * Lines of one side alone that stand above the columns: one on the axis of a
 * column, or, where a page begins (below its number), any that go on with the
 * left one's list.
 */
function countOpening(lines: readonly Line[], at: number): number {
  const most = at <= 1 ? MAX_OPENING : 1;
  for (let count = 0; count < most; count += 1) {
    const [line, next] = [lines[at + count], lines[at + count + 1]];
    if (!line || !next || columnGaps(line).length > 0 || next.baseline - line.baseline > 2 * line.size) return 0;
    const core = findCore(lines, at + count + 1);
    if (core) return opens(lines.slice(at, at + count + 1), lines.slice(at + count + 1, core.end), core.gutter) ? count + 1 : 0;
  }
  return 0;
}

function opens(above: readonly Line[], core: readonly Line[], gutter: Blank): boolean {
  const columns = sidesOf(core, gutter).map(linesOf);
  return above.every((line) => {
    const side = sideOf(line, gutter);
    const column = side === undefined ? [] : (columns[side] ?? []);
    return (
      (above.length === 1 && column.length > 0 && column.every((other) => isOnAxis(line, [other]))) ||
      (side === 0 && isOnEdge(line, column))
    );
  });
}

/** Items with a value each at one tab stop are lines: "- Số lớp:    12". */
function isTabbedList(left: readonly Line[], right: readonly Line[]): boolean {
  const [first] = right;
  const isAtTab = right.length > 1 && first !== undefined && right.every(({ x0 }) => Math.abs(x0 - first.x0) <= 2);
  return (
    isAtTab && left.length === right.length && left.every((line, index) => Math.abs(line.baseline - (right[index]?.baseline ?? 0)) <= 2)
  );
}

/** A line below that goes on with one of the columns. */
function belongs(line: Line | undefined, sides: readonly [Word[], Word[]], gutter: Blank): boolean {
  const side = line ? sideOf(line, gutter) : undefined;
  if (!line || side === undefined) return false;
  const column = linesOf(sides[side]);
  const last = column.at(-1);
  if (!last) return false;
  const leap = line.baseline - last.baseline;
  if (isOnAxis(line, column)) return leap <= (side === 1 ? MAX_SIGNATURE : 2.2 * line.size);
  return side === 0 && leap <= 2 * line.size && isOnEdge(line, column);
}

function isOnEdge(line: Line, column: readonly Line[]): boolean {
  return column.some(({ x0, size }) => Math.abs(x0 - line.x0) <= 3 && line.size < size + 0.6);
}

function isOnAxis(line: Box, column: readonly Line[]): boolean {
  const centre = ({ x0, x1 }: Box) => (x0 + x1) / 2;
  return column.some((other) => Math.abs(centre(other) - centre(line)) <= ALIGNED);
}

function tableOf(sides: readonly [Word[], Word[]]): PageTable {
  const boxes = sides.map(around);
  const box = around(boxes);
  const cells = sides.map((words, column) => {
    const own = boxes[column] ?? box;
    const least = column === 0 ? own.x0 + LEAST_LEFT * (box.x1 - box.x0) : own.x1;
    const inner = { ...own, x1: Math.max(own.x1, least) };
    return { ...own, row: 0, column, rowSpan: 1, columnSpan: 1, ...columnText(words, inner), isOpenAbove: false, isOpenBelow: false };
  });
  return { kind: 'table', isLayout: true, ...box, xs: [box.x0, boxes[1]?.x0 ?? box.x1, box.x1], rows: 1, cells, calls: [] };
}

/** Lines set on an axis are lines of their own, however long; a list is read as one. */
function columnText(words: readonly Word[], box: Box): ReturnType<typeof cellParagraphs> {
  const lines = linesOf(words);
  const onEdge = lines.filter(({ x0 }) => x0 - box.x0 <= 3).length;
  const isList = onEdge * 2 > lines.length && lines.length > 2 && !areCentred(lines);
  return cellParagraphs(words, isList ? box : { ...box, x1: Infinity });
}
