import Table from 'cli-table3';
import type { Terminal } from '../terminal.js';
import { fitWidths } from './fit-widths.js';
import { wrapText } from './wrap-text.js';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** A text, or several that stand below each other. */
export type TableCell = string | readonly string[];

/** Two blanks around each cell and the line after it. */
const FRAME = 3;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

/**
 * A table for people. On a screen it is drawn with lines and its widest columns
 * give way until it fits; into a pipe each row is one line, so that grep finds it.
 */
export function renderTable(columns: readonly Column[], rows: readonly (readonly TableCell[])[], terminal: Terminal): string {
  const texts = [columns.map(({ head }) => head), ...rows];
  const lines = terminal.isInteractive.stdout ? fitted(texts, terminal.width) : texts.map((row) => row.map(onOneLine));
  const [head = [], ...body] = lines;
  const table = new Table({
    head: head.map((cell) => terminal.colors.bold(cell)),
    colAligns: columns.map(({ align = 'left' }) => align),
    style: { head: [], border: [], ...(!terminal.isInteractive.stdout && { 'padding-left': 0, 'padding-right': 0 }) },
    ...(!terminal.isInteractive.stdout && { chars: NO_LINES }),
  });
  table.push(...body);
  return `${table.toString().replace(/ +$/gmu, '')}\n`;
}

function onOneLine(cell: TableCell): string {
  return parts(cell).join(' · ').replace(/\s+/gu, ' ');
}

function fitted(rows: readonly (readonly TableCell[])[], width: number): string[][] {
  const natural = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.flatMap((row) => parts(row[column] ?? '')).map((text) => text.length)),
  );
  const widths = fitWidths(natural, width - FRAME * natural.length - 1);
  return rows.map((row) =>
    row.map((cell, column) =>
      parts(cell)
        .map((text) => wrapText(text, widths[column] ?? width))
        .join('\n'),
    ),
  );
}

function parts(cell: TableCell): string[] {
  return (typeof cell === 'string' ? [cell] : [...cell]).filter(Boolean).map((text) => text.normalize('NFC'));
}
