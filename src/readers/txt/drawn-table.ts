import { tableOfTexts } from '../../tree/build.js';
import type { TableNode } from '../../tree/nodes.js';
import { isNextTo, type Line } from './lines.js';
import { isRowNumber } from './list-marker.js';
import { withoutMarks } from './read-marks.js';
import type { Construct } from './segment.js';

// +----+----+  ├────┼────┤  |====|====|
const RULE = /^\s*[+|\u2500-\u257F][-+=|\s\u2500-\u257F]*$/u;
// ------------------
const OPEN_RULE = /^\s*[-=─━═]{20,}\s*$/u;
const STROKE = /--|==|[─━┄┅┈┉╌╍═]/u;
// | 1 | Công khai |  │ 1 │ Công khai │
const ROW = /^\s*[|│┃║].*[|│┃║]\s*$/u;
// 1  | Công khai | Quý I  |     | minh bạch |, with no line at the left side
const OPEN_ROW = /^[^|│┃║]+[|│┃║][^|│┃║]*[|│┃║]/u;
const BAR = /[|│┃║]/u;
/** An item of a cell begins a line of its own; other lines of a cell are wrapped. */
const ITEM = /^(?:[-+•*]\s|\p{L}\)|\d+[.)]\s)/u;

/** The same without lines at its sides: long strokes part the rows, which part their cells with bars. */
export const openTable: Construct = (lines, at) => {
  const head = lines[at + 1];
  if (!isOpenRule(lines[at]) || !isNextTo(head) || !isOpenRow(head) || /^\s*[|│┃║]/u.test(head.text)) return undefined;
  let end = at + 2;
  while (isNextTo(lines[end]) && (isOpenRule(lines[end]) || isOpenRow(lines[end]))) end += 1;
  const groups = groupsBetween(lines.slice(at, end), isOpenRule, ({ text }) => text.split(BAR));
  return groups.length < 2 ? undefined : { blocks: [tableOfGroups(groups)], end };
};

function isOpenRule(line: Line | undefined): boolean {
  return line !== undefined && OPEN_RULE.test(line.text);
}

function isOpenRow(line: Line | undefined): line is Line {
  return line !== undefined && OPEN_ROW.test(line.text);
}

/**
 * A table drawn with signs. Where rules part the rows, the lines between two
 * rules are one row; otherwise each line is one, and a line whose first cell
 * is empty goes on with the row above.
 */
export const drawnTable: Construct = (lines, at) => {
  const [first, second] = lines.slice(at, at + 2);
  if (!isDrawn(first) || !isNextTo(second) || !isDrawn(second) || (isRule(first) && isRule(second))) return undefined;
  let end = at + 1;
  while (isNextTo(lines[end]) && isDrawn(lines[end])) end += 1;
  const groups = groupsBetween(lines.slice(at, end), isRule, closedCells);
  return { blocks: [tableOfGroups(groups)], end };
};

function tableOfGroups(groups: readonly string[][][]): TableNode {
  const rows = groups.length > 2 ? groups.map((group) => joinRows(group)) : groups.flatMap((group) => rowsOf(group));
  return tableOfTexts(rows.map((row) => row.map((text) => withoutMarks(text))));
}

function isDrawn(line: Line | undefined): line is Line {
  return line !== undefined && (isRule(line) || ROW.test(line.text));
}

function isRule({ text }: Pick<Line, 'text'>): boolean {
  return RULE.test(text) && STROKE.test(text);
}

/** The cells of each line, in the groups that the rules divide. */
function groupsBetween(
  drawn: readonly Line[],
  isParted: (line: Line) => boolean,
  cellsOf: (line: Line) => readonly string[],
): string[][][] {
  const groups: string[][][] = [[]];
  for (const line of drawn) {
    if (isParted(line)) groups.push([]);
    else groups.at(-1)?.push(cellsOf(line).map((cell) => cell.trim()));
  }
  return groups.filter((group) => group.length > 0);
}

function closedCells({ text }: Line): string[] {
  return text.trim().slice(1, -1).split(BAR);
}

function rowsOf(group: readonly string[][]): string[][] {
  const rows: string[][][] = [];
  for (const cells of group) {
    const above = rows.at(-1);
    if (above && goesOnAbove(cells)) above.push(cells);
    else rows.push([cells]);
  }
  return rows.map((row) => joinRows(row));
}

/** A first cell without words; but the number behind an empty one ("Tháng | TT | …") begins a row of its own. */
function goesOnAbove([first, ...more]: readonly string[]): boolean {
  return first === '' && !isRowNumber(more.find(Boolean) ?? '');
}

function joinRows(lines: readonly string[][]): string[] {
  const columns = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: columns }, (_, column) => joinLines(lines.map((cells) => cells[column] ?? '')));
}

function joinLines(texts: readonly string[]): string {
  return texts.filter(Boolean).reduce((joined, text) => (joined ? `${joined}${ITEM.test(text) ? '\n' : ' '}${text}` : text), '');
}
