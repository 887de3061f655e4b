import { tableCell } from '../../tree/build.js';
import type { BlockNode, TableCellNode, TableNode } from '../../tree/nodes.js';
import { readHtmlRows, type HtmlCell } from './html-rows.js';
import type { Line } from './lines.js';
import { paragraphs } from './paragraphs.js';
import { withoutMarks } from './read-marks.js';
import { tableOfRepeated } from './repeated-cells.js';
import type { Construct } from './segment.js';

const OPENING = /<table[\s>]/iu;
const TABLE = /<(\/?)table(?=[\s>])/giu;
const TAG = /<\/?(?:table|thead|tbody|tr|td|th)[\s>]/iu;
/** Tables within tables, and what is parsed at once, in characters: no plan has more. */
const MAX_DEPTH = 3;
const MAX_LENGTH = 1_000_000;
const MAX_COLUMNS = 200;

/**
 * A table in HTML, which converters write where Markdown has no merged cells.
 * It may stand in one line or in many, and may have been cut before its end.
 */
export const htmlTable: Construct = (lines, at) => {
  const end = endOfTable(lines, at);
  if (end === undefined) return undefined;
  const source = lines.slice(at, end);
  const { rows, before, after } = readHtmlRows(source.map(({ text }) => text).join('\n'));
  const table = isMergedNowhere(rows) ? tableOfRepeated(rows.map((cells) => cells.map(({ text }) => withoutMarks(text)))) : tableOf(rows);
  if (table.children.length === 0 || table.columns > MAX_COLUMNS) return undefined;
  return { blocks: [...outside(before, source[0]), table, ...outside(after, undefined)], end };
};

/** The line behind the one that closes the table which begins here; where none does, the first without a tag of a table. */
function endOfTable(lines: readonly Line[], at: number): number | undefined {
  if (!OPENING.test(lines[at]?.text ?? '')) return undefined;
  let tagged = at;
  let depth = 0;
  let length = 0;
  for (let end = at; end < lines.length; end += 1) {
    const text = lines[end]?.text ?? '';
    length += text.length;
    depth += depthOf(text);
    if (length > MAX_LENGTH || depth > MAX_DEPTH) return undefined;
    if (depth <= 0) return end + 1;
    if (tagged === end && TAG.test(text)) tagged += 1;
  }
  return tagged;
}

function depthOf(text: string): number {
  const slashes = Array.from(text.matchAll(TABLE), ([, slash]) => slash);
  return slashes.reduce((depth, slash) => depth + (slash === '' ? 1 : -1), 0);
}

function isMergedNowhere(rows: readonly (readonly HtmlCell[])[]): boolean {
  return rows.flat().every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);
}

/** What stands beside the table in its lines. */
function outside(texts: readonly string[], first: Line | undefined): BlockNode[] {
  return paragraphs(texts.map((text) => ({ text, gap: 1, afterPageBreak: first?.afterPageBreak ?? false })));
}

/** Each cell on the next column that no cell of a row above reaches down to. */
function tableOf(rows: readonly (readonly HtmlCell[])[]): TableNode {
  const reach: number[] = [];
  let columns = 1;
  const placed = rows.map((cells, row) => {
    let column = 0;
    const children = cells.map(({ text, rowSpan, columnSpan }): TableCellNode => {
      while ((reach[column] ?? 0) > row) column += 1;
      const cell = tableCell(row, column, withoutMarks(text), Math.min(rowSpan, rows.length - row), columnSpan);
      for (const end = column + columnSpan; column < end; column += 1) reach[column] = row + cell.rowSpan;
      return cell;
    });
    columns = Math.max(columns, column);
    return { type: 'tableRow' as const, children };
  });
  return { type: 'table', id: '', columns, children: placed };
}
