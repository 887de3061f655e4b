import { leftFree, splitAt, toCharacters, wideGaps, type Blank } from './blank-columns.js';
import type { Line } from './lines.js';
import { isRowNumber, looksLikeHeading } from './list-marker.js';

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
    const spans = left.length < required && looksLikeHeading(line.text.trim()) && beginsRow(lines[next + 1], shared);
    if (!spans && (left.length < required || (isApart && splitAt(row, left).filter(Boolean).length < 2))) break;
    if (!spans) shared = left;
    taken.push({ row, isApart, spans });
    end = next + 1;
  }
  const within = new Set(lines.slice(at, end));
  const printed = taken.map(({ row, ...more }) => ({
    cells: more.spans ? [row.join('').trim().replace(/\s+/gu, ' ')] : splitAt(row, shared),
    ...more,
  }));
  return { printed, pageNumbers: pageNumbers.filter((line) => within.has(line)), end };
}

/** A numbered row within the columns. */
function beginsRow(line: Line | undefined, shared: readonly Blank[]): boolean {
  const row = toCharacters(line);
  const left = row ? leftFree(shared, row) : [];
  const cells = row && left.length >= shared.length ? splitAt(row, left) : [];
  return isRowNumber(cells[0] ?? '') && cells.filter(Boolean).length > 1;
}

/** A number alone in its line stands at the edge of a page. */
function isPageNumber({ text }: Line): boolean {
  return /^\s{3,}\d{1,3}\s*$/u.test(text);
}
