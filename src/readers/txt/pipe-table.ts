import type { TableCell } from 'mdast';
import { append } from '../../tree/append.js';
import { breakBoldLines, breakLines } from './cell-breaks.js';
import { findEscapes } from './find-escapes.js';
import { marksWithin } from './find-marks.js';
import { isNextTo, type Line } from './lines.js';
import { tableMarkdown } from './markdown.js';
import { signsOf, withoutSigns, type Range } from './marks.js';
import { tableOfRepeated } from './repeated-cells.js';
import type { Construct } from './segment.js';

// |---|:---:|  |  --- | ---
const DELIMITERS = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/u;

/** Rows parsed at once: the parser's memory grows with them. */
const MAX_ROWS = 50;

/** A table of GitHub Flavored Markdown: a head, a row of dashes, and every line with a pipe that follows. */
export const pipeTable: Construct = (lines, at) => {
  const [head, delimiters] = lines.slice(at, at + 2);
  if (!head?.text.includes('|') || !goesOn(delimiters) || !DELIMITERS.test(delimiters.text)) return undefined;
  const rows = readRows([head, delimiters]);
  if (rows.length === 0) return undefined;
  let end = at + 2;
  while (goesOn(lines[end])) end += 1;
  for (let first = at + 2; first < end; first += MAX_ROWS) {
    const body = lines.slice(first, Math.min(first + MAX_ROWS, end));
    append(rows, readRows([head, delimiters, ...body]).slice(1));
  }
  return rows.length === end - at - 1 ? { blocks: [tableOfRepeated(rows)], end } : undefined;
};

function goesOn(line: Line | undefined): line is Line {
  return isNextTo(line) && line.text.includes('|');
}

/** The cells of the head and of the rows behind its delimiters; none unless head and delimiters have as many columns. */
function readRows(lines: readonly Line[]): string[][] {
  const text = lines.map((line) => breakBoldLines(line.text)).join('\n');
  const [table] = tableMarkdown.parse(text).children;
  if (table?.type !== 'table') return [];
  const signs = signsOf(marksWithin(table, text), findEscapes(text));
  return table.children.map((row) => row.children.map((cell) => readCell(cell, text, signs)));
}

function readCell({ children }: TableCell, text: string, signs: readonly Range[]): string {
  const range = { start: children[0]?.position?.start.offset ?? 0, end: children.at(-1)?.position?.end.offset ?? 0 };
  return breakLines(withoutSigns(text, signs, range)).trim();
}
