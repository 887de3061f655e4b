import type { Table, TableCell } from 'mdast';
import { tableOfTexts } from '../../tree/build.js';
import type { Line } from './lines.js';
import { tableMarkdown } from './markdown.js';
import { withoutMarks } from './read-marks.js';
import type { Construct } from './segment.js';

// |---|:---:|  |  --- | ---
const DELIMITERS = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;
/** No line can break within a cell, so exporters write this. */
const LINE_BREAK = /<br\s*\/?>/giu;

/** A table of GitHub Flavored Markdown: a head, a row of dashes, and every line with a pipe that follows. */
export const pipeTable: Construct = (lines, at) => {
  if (!lines[at]?.text.includes('|') || !goesOn(lines[at + 1]) || !DELIMITERS.test(lines[at + 1]?.text ?? '')) return undefined;
  let end = at + 2;
  while (goesOn(lines[end])) end += 1;
  const text = lines.slice(at, end).map((line) => line.text).join('\n');
  const [table, ...others] = tableMarkdown.parse(text).children;
  if (table?.type !== 'table' || others.length > 0) return undefined;
  return { blocks: [tableOfTexts(textsOf(table, text))], end };
};

function goesOn(line: Line | undefined): boolean {
  return line !== undefined && line.gap === 0 && !line.afterPageBreak && line.text.includes('|');
}

function textsOf(table: Table, text: string): string[][] {
  return table.children.map((row) => row.children.map((cell) => readCell(cell, text)));
}

function readCell({ children }: TableCell, text: string): string {
  const written = text.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
  return withoutMarks(written.replaceAll('\\|', '|').replace(LINE_BREAK, '\n'));
}
