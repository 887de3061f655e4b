import { columnRole, exactColumnRole } from '../../knowledge/column-heads.js';
import type { Line } from './lines.js';
import { isRowNumber } from './list-marker.js';
import type { Construct } from './segment.js';
import { tableOfRows, type Row } from './tab-rows.js';

/** Fewer heads or rows may be lines that happen to read so. */
const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
const MAX_COLUMNS = 12;
/** Lines of running text are no cells. */
const MAX_CELL = 400;

/**
 * A table whose cells a converter wrote on lines of their own, row by row:
 * known heads one below the other, the first that of a number, then as many
 * lines for each row, an empty line for an empty cell. Rows are counted
 * without a break, and a line between two of them heads those below; anything
 * else ends the table, for then nothing tells which cell a line is.
 */
export const listedCells: Construct = (lines, at) => {
  const heads = headsFrom(lines, at);
  if (heads.length < MIN_COLUMNS) return undefined;
  const spacing = Math.min(...lines.slice(at + 1, at + 2 * heads.length).map(({ gap }) => gap));
  const rows: Row[] = [{ cells: heads.map(({ text }) => text.trim()) }];
  let end = at + heads.length;
  let number = 0;
  for (;;) {
    const group = isNumber(lines[end]) ? undefined : lines[end];
    const from = group ? end + 1 : end;
    const row = rowFrom(lines, from, heads.length, spacing);
    const next = Number(row?.cells[0]);
    if (!row || (next !== number + 1 && next !== 1)) break;
    if (group) rows.push({ cells: [group.text.trim()], spans: true });
    rows.push({ cells: row.cells });
    number = next;
    end = row.end;
  }
  return rows.filter(({ spans }) => !spans).length > MIN_ROWS ? { blocks: [tableOfRows(rows)], end } : undefined;
};

/** TT / Nội dung công việc / Chủ trì / Thời gian */
function headsFrom(lines: readonly Line[], at: number): Line[] {
  if (exactColumnRole(lines[at]?.text.trim() ?? '') !== 'number') return [];
  const near = lines.slice(at, at + MAX_COLUMNS);
  const end = near.findIndex(({ text }) => text.includes('\t') || columnRole(text.trim()) === undefined);
  return near.slice(0, end < 0 ? near.length : end);
}

function isNumber(line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,3}\.?$/u.test(line.text.trim()) && isRowNumber(line.text.trim());
}

/** As many cells as there are columns, from a number on. */
function rowFrom(lines: readonly Line[], from: number, columns: number, spacing: number): { cells: string[]; end: number } | undefined {
  if (!isNumber(lines[from])) return undefined;
  const cells = [lines[from]?.text.trim().replace(/\.$/u, '') ?? ''];
  let end = from + 1;
  while (cells.length < columns) {
    const line = lines[end];
    if (!line || line.text.length > MAX_CELL || line.text.includes('\t')) return undefined;
    for (let empty = line.gap - spacing; empty > 0 && cells.length < columns; empty -= 1) cells.push('');
    if (cells.length === columns) break;
    cells.push(line.text.trim());
    end += 1;
  }
  return { cells, end };
}
