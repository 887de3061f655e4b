import { isHour, isRowNumber } from './list-marker.js';
import { paragraphs } from './paragraphs.js';
import { printedTable, type Printed } from './printed-table.js';
import type { Construct } from './segment.js';
import { tableOfRows, type Row } from './tab-rows.js';

const MIN_ROWS = 2;

/**
 * A table as a page is printed to text: columns set apart by blanks, cells
 * over several lines, and a column of numbers that tells the rows. Empty lines
 * part the rows, each with its number at any height; where there are none, a
 * row begins at its number, else they stay lines. Rows of an agenda begin with
 * their hour. A heading that runs over the columns, with a numbered row below,
 * is the head of a group; so is a day above its hours.
 */
export const numberedColumns: Construct = (lines, at) => {
  const print = printedTable(lines, at);
  if (!print || !print.printed.some(isNumbered)) return undefined;
  const rows = rowsOf(print.printed);
  if (!rows && print.printed.every(({ cells }) => cells[0] !== '')) return undefined;
  const { end, pageNumbers } = print;
  return { blocks: rows ? [tableOfRows(rows), ...paragraphs(pageNumbers)] : paragraphs(lines.slice(at, end)), end };
};

/** The lines put together to rows; undefined where nothing tells where one begins. */
function rowsOf(printed: readonly Printed[]): Row[] | undefined {
  const blocks = blocksOf(printed);
  const numbers = blocks.map((block) => block.filter(isNumbered).length);
  const arePartedByGaps =
    numbers[0] === 0 && numbers.filter((count) => count > 0).length >= MIN_ROWS && numbers.every((count) => count < 2);
  const stretches = arePartedByGaps ? blocks : stretchesByNumber(printed);
  return stretches?.map((lines) =>
    lines[0]?.spans ? { cells: lines[0].cells, spans: true } : { cells: joinLines(lines.map(({ cells }) => cells)) },
  );
}

function isNumbered({ cells, spans }: Printed): boolean {
  const [first = ''] = cells;
  return !spans && (isRowNumber(first) || isHour(first));
}

function blocksOf(printed: readonly Printed[]): Printed[][] {
  const blocks: Printed[][] = [];
  for (const line of printed) {
    if (line.isApart || line.spans || blocks.at(-1)?.[0]?.spans !== false) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** A head, and rows that begin with their number; what the top of a page repeats of the head is a row of its own. */
function stretchesByNumber(printed: readonly Printed[]): Printed[][] | undefined {
  const first = printed.findIndex((line) => isNumbered(line) || line.spans);
  const head = printed.slice(0, first);
  const numbered = printed.filter(isNumbered);
  if (numbered.length < MIN_ROWS || numbered.some(({ cells }) => /^\p{Ll}/u.test(cells[1] ?? ''))) return undefined;
  const stretches = head.length > 0 ? [head] : [];
  for (let at = first; at < printed.length; at += 1) {
    const again = printed.slice(at, at + head.length);
    const line = printed[at];
    if (!line) break;
    if (head.length > 0 && isSame(again, head)) {
      stretches.push(again);
      at += head.length - 1;
    } else if (isNumbered(line) || line.spans) stretches.push([line]);
    else if (line.cells[0] === '') stretches.at(-1)?.push(line);
    else return undefined;
  }
  return stretches;
}

function isSame(some: readonly Printed[], others: readonly Printed[]): boolean {
  const words = (lines: readonly Printed[]) =>
    lines
      .flatMap(({ cells }) => cells)
      .join(' ')
      .replace(/\s+/gu, ' ');
  return words(some) === words(others);
}

/** Each column's lines one below the other: one text, but for items with a dash of their own. */
function joinLines(lines: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) =>
    lines
      .map((cells) => cells[column] ?? '')
      .filter(Boolean)
      .reduce((text, words) => (text === '' ? words : `${text}${/^[-–+•]\s/u.test(words) ? '\n' : ' '}${words}`), ''),
  );
}
