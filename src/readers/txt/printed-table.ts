import { leftFree, splitAt, toCharacters, wideGaps, withNarrowColumns, type Blank } from './blank-columns.js';
import type { Line } from './lines.js';
import { headsDay, isHour, isRowNumber, looksLikeHeading } from './list-marker.js';

/** Three columns or more; two are a layout. */
const MIN_BLANKS = 2;
/** The first number stands so many lines below the first line of the head at most. */
const MAX_HEAD = 12;
/** Empty lines that may stand between two rows. */
const MAX_GAP = 2;

/** A line of the table, its words in columns. */
export interface Printed {
  readonly cells: string[];
  /** The words run over all columns: the head of a group. */
  readonly spans: boolean;
  /** Something stands between the line and the one before it. */
  readonly isApart: boolean;
}

export interface PrintedTable {
  readonly printed: Printed[];
  /** Numbers of pages that the table runs over. */
  readonly pageNumbers: Line[];
  readonly end: number;
}

/** The lines from here on that keep to the columns of blanks of a head, three columns at least. */
export function printedTable(lines: readonly Line[], at: number): PrintedTable | undefined {
  const head = toCharacters(lines[at]);
  let shared = head ? wideGaps(head) : [];
  const required = shared.length;
  if (!head || required < MIN_BLANKS || !lines.slice(at + 1, at + 1 + MAX_HEAD).some((line) => beginsRow(line, shared))) return undefined;
  const taken = [{ row: head, isApart: false, spans: false }];
  const pageNumbers: Line[] = [];
  let end = at + 1;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next];
    const row = toCharacters(line);
    if (!line || !row || line.gap > MAX_GAP) break;
    if (isPageNumber(line)) {
      pageNumbers.push(line);
      continue;
    }
    const left = leftFree(shared, row);
    const isApart = line.gap > 0 || line.afterPageBreak || next > end;
    const spans = headsRows(line, lines[next + 1], shared);
    if (!spans && (left.length < required || (isApart && splitAt(row, left).filter(Boolean).length < 2))) break;
    if (!spans) shared = left;
    taken.push({ row, isApart, spans });
    end = next + 1;
  }
  const within = new Set(lines.slice(at, end));
  const rows = taken.filter(({ spans }) => !spans).map(({ row }) => row);
  const columns = withNarrowColumns(shared, head, rows);
  const printed = taken.map(({ row, ...more }) => ({
    cells: more.spans ? [row.join('').trim().replace(/\s+/gu, ' ')] : splitAt(row, columns),
    ...more,
  }));
  return { printed, pageNumbers: pageNumbers.filter((line) => within.has(line)), end };
}

/** The words run over the columns, or name a day above its hours, and the row below begins within them. */
function headsRows(line: Line, next: Line | undefined, shared: readonly Blank[]): boolean {
  const [row, words] = [toCharacters(line) ?? [], line.text.trim()];
  const left = leftFree(shared, row);
  if (left.length < shared.length && looksLikeHeading(words)) return beginsRow(next, shared);
  const [first = '', ...others] = left.length < shared.length ? [words] : splitAt(row, shared);
  return first !== '' && !others.some(Boolean) && headsDay(words) && isHour(firstCell(next, shared));
}

/** A row with its number, or in an agenda with its hour, within the columns. */
function beginsRow(line: Line | undefined, shared: readonly Blank[]): boolean {
  const first = firstCell(line, shared);
  return isRowNumber(first) || isHour(first);
}

/** Of a line that keeps to the columns and has words in another one too. */
function firstCell(line: Line | undefined, shared: readonly Blank[]): string {
  const row = toCharacters(line);
  const left = row ? leftFree(shared, row) : [];
  const cells = row && left.length >= shared.length ? splitAt(row, left) : [];
  return cells.filter(Boolean).length > 1 ? (cells[0] ?? '') : '';
}

/** A number alone in its line stands at the edge of a page. */
function isPageNumber({ text }: Line): boolean {
  return /^\s{3,}\d{1,3}\s*$/u.test(text);
}
