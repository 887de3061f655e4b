import { paragraph, tableOfTexts } from '../../tree/build.js';
import { leftFree, splitAt, toCharacters, wideGaps } from './blank-columns.js';
import type { Line } from './lines.js';
import { isRowNumber } from './list-marker.js';
import type { Construct } from './segment.js';

/** Three columns or more; two are a layout. */
const MIN_BLANKS = 2;
const MIN_ROWS = 2;
/** Empty lines that may stand between two rows. */
const MAX_GAP = 2;

/** A line of the table, its words in columns. */
interface Printed {
  readonly cells: string[];
  /** Something stands between the line and the one before it. */
  readonly isApart: boolean;
}

interface Print {
  readonly printed: Printed[];
  /** Numbers of pages that the table runs over. */
  readonly pageNumbers: Line[];
  readonly end: number;
}

/**
 * A table as a page is printed to text: columns set apart by blanks, cells
 * over several lines, and a column of numbers that tells the rows. Empty lines
 * part the rows, each with its number at any height; where there are none, a
 * row begins at its number.
 */
export const numberedColumns: Construct = (lines, at) => {
  const print = followTable(lines, at);
  const rows = print && rowsOf(print.printed);
  if (!rows) return undefined;
  return { blocks: [tableOfTexts(rows), ...print.pageNumbers.map(({ text }) => paragraph(text.trim()))], end: print.end };
};

function followTable(lines: readonly Line[], at: number): Print | undefined {
  const head = toCharacters(lines[at]);
  let shared = head ? wideGaps(head) : [];
  const required = shared.length;
  if (!head || required < MIN_BLANKS) return undefined;
  const taken = [{ row: head, isApart: false }];
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
    if (left.length < required || (isApart && splitAt(row, left).filter(Boolean).length < 2)) break;
    shared = left;
    taken.push({ row, isApart });
    end = next + 1;
  }
  const within = new Set(lines.slice(at, end));
  return { printed: taken.map(({ row, isApart }) => ({ cells: splitAt(row, shared), isApart })), pageNumbers: pageNumbers.filter((line) => within.has(line)), end };
}

/** A number alone in its line stands at the edge of a page. */
function isPageNumber({ text }: Line): boolean {
  return /^\s{3,}\d{1,3}\s*$/u.test(text);
}

/** The lines put together to rows; undefined where nothing tells where one begins. */
function rowsOf(printed: readonly Printed[]): string[][] | undefined {
  const blocks = blocksOf(printed);
  const numbers = blocks.map((block) => block.filter(isNumbered).length);
  const arePartedByGaps = numbers[0] === 0 && numbers.filter((count) => count > 0).length >= MIN_ROWS && numbers.every((count) => count < 2);
  const stretches = arePartedByGaps ? blocks : stretchesByNumber(printed);
  return stretches?.map((lines) => joinLines(lines.map(({ cells }) => cells)));
}

function isNumbered({ cells }: Printed): boolean {
  return isRowNumber(cells[0] ?? '');
}

function blocksOf(printed: readonly Printed[]): Printed[][] {
  const blocks: Printed[][] = [];
  for (const line of printed) {
    if (line.isApart || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** A head, and rows that begin with their number; what the top of a page repeats of the head is a row of its own. */
function stretchesByNumber(printed: readonly Printed[]): Printed[][] | undefined {
  const first = printed.findIndex(isNumbered);
  const head = printed.slice(0, first);
  const numbered = printed.filter(isNumbered);
  if (head.length === 0 || numbered.length < MIN_ROWS || numbered.some(({ cells }) => /^\p{Ll}/u.test(cells[1] ?? ''))) return undefined;
  const stretches: Printed[][] = [head];
  for (let at = first; at < printed.length; at += 1) {
    const again = printed.slice(at, at + head.length);
    const line = printed[at];
    if (!line) break;
    if (isSame(again, head)) {
      stretches.push(again);
      at += head.length - 1;
    } else if (isNumbered(line)) stretches.push([line]);
    else if (line.cells[0] === '') stretches.at(-1)?.push(line);
    else return undefined;
  }
  return stretches;
}

function isSame(some: readonly Printed[], others: readonly Printed[]): boolean {
  const words = (lines: readonly Printed[]) => lines.flatMap(({ cells }) => cells).join(' ').replace(/\s+/gu, ' ');
  return words(some) === words(others);
}

/** Each column's lines one below the other: one text, but for items with a dash of their own. */
function joinLines(lines: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    lines.map((cells) => cells[column] ?? '').filter(Boolean).reduce((text, words) => (text === '' ? words : `${text}${/^[-–+•]\s/u.test(words) ? '\n' : ' '}${words}`), ''),
  );
}
