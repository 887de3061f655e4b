import { exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { dividedHead } from './divided-head.js';
import type { Line } from './lines.js';
import { isRowNumber, looksLikeHeading } from './list-marker.js';
import type { Construct } from './segment.js';
import { tableOfRows, type Row } from './tab-rows.js';

const MIN_COLUMNS = 3;
const MAX_COLUMNS = 12;
/** Of one row; running text between two tables is no cell. */
const MAX_LINES = 100;

/** The lines of each cell. */
type Cells = Line[][];

/**
 * A table as browsers give the text of a page whose cells hold paragraphs:
 * each paragraph a line, between two cells an empty line with a tab, between
 * two rows one without (the HTML standard's innerText). The first head is that
 * of a number; as many cells as stand before the first number are the columns,
 * and each further number begins a row. Of the last cell of all only the first
 * line is known to belong to the table.
 */
export const tabbedCells: Construct = (lines, at) => {
  if (!lines[at + 1]?.tabsBefore || exactColumnRole(textOf(lines[at])) !== 'number') return undefined;
  const first = nextRow(lines, at, MAX_COLUMNS);
  const head = first === undefined ? [] : cellsOf(lines.slice(at, first));
  if (first === undefined || head.length < MIN_COLUMNS) return undefined;
  const rows = headRows(head);
  let start = first;
  for (let next = nextRow(lines, start, head.length); next !== undefined; next = nextRow(lines, start, head.length)) {
    rows.push(...rowsOf(cellsOf(lines.slice(start, next))));
    start = next;
  }
  const end = endOfLastRow(lines, start, head.length, lines[at + 1]?.gap ?? 0);
  rows.push(...rowsOf(cellsOf(lines.slice(start, end))));
  return { blocks: [tableOfRows(rows)], end };
};

function headRows(head: Cells): Row[] {
  const [heads, ...groups] = rowsOf(head);
  return heads ? [...(dividedHead(heads.cells.flatMap((cell) => cell.split('\n'))) ?? [heads]), ...groups] : [];
}

/** The number of the next row: it stands where the row before is full, or has no tab before it. */
function nextRow(lines: readonly Line[], at: number, columns: number): number | undefined {
  let tabs = 0;
  for (let next = at + 1; next < Math.min(at + MAX_LINES, lines.length); next += 1) {
    const before = lines[next]?.tabsBefore ?? 0;
    tabs += before;
    if (tabs >= columns) return undefined;
    const isNumber = isRowNumber(textOf(lines[next])) && lines[next + 1]?.tabsBefore !== undefined;
    if (isNumber && (before === 0 || tabs === columns - 1)) return next;
  }
  return undefined;
}

/** Behind the first line of the last column; before it where more stands between than between two cells. */
function endOfLastRow(lines: readonly Line[], start: number, columns: number, spacing: number): number {
  let cells = 1;
  let end = start + 1;
  for (; cells < columns; end += 1) {
    const { tabsBefore = 0, gap = 0 } = lines[end] ?? {};
    if (end === lines.length || gap >= (spacing + 1) * Math.max(tabsBefore, 1) || cells + tabsBefore > columns) break;
    cells += tabsBefore;
  }
  return end;
}

function cellsOf(lines: readonly Line[]): Cells {
  const cells: Cells = [];
  for (const line of lines) {
    const before = cells.length === 0 ? 1 : (line.tabsBefore ?? 0);
    cells.push(...Array.from({ length: before }, () => []));
    cells.at(-1)?.push(line);
  }
  return cells;
}

/** Headings behind the last cell are cells merged over all columns, which no tab sets apart. */
function rowsOf(cells: Cells): Row[] {
  const last = cells.at(-1) ?? [];
  const behind = last.slice(1).findIndex((line) => looksLikeHeading(textOf(line)));
  const own = behind < 0 ? last : last.slice(0, behind + 1);
  const row = [...cells.slice(0, -1), own].map((cell) => cell.map((line) => textOf(line)).join('\n'));
  return [{ cells: row }, ...last.slice(own.length).map((line): Row => ({ cells: [textOf(line)], spans: true }))];
}

function textOf(line: Line | undefined): string {
  return line?.text.trim() ?? '';
}
