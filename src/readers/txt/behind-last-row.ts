import { isNextTo, type Line } from './lines.js';
import { isRow, tabFields } from './tab-fields.js';
import { goesOnInColumns, type Row } from './tab-rows.js';
import { isPageNumber, MAX_BETWEEN } from './whole-row.js';

/** Lines that go on with the last row in its columns, and a row that the end of the page cuts. */
export function behindLastRow(rows: readonly Row[], lines: readonly Line[], at: number): Line[] {
  const near = lines.slice(at, at + MAX_BETWEEN);
  const other = near.findIndex((line) => !isNextTo(line) || !goesOnInColumns(tabFields(line)));
  const own = other < 0 ? near : near.slice(0, other);
  return [...own, ...(cutRow(rows, lines, at + own.length) ?? [])];
}

/** The last line before a gap, numbered on from the row above it. */
function cutRow(rows: readonly Row[], lines: readonly Line[], at: number): [Line] | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !isNextTo(line) || !isRow(line) || (isNextTo(next) && !isPageNumber(next))) return undefined;
  const [last = '', number = ''] = [rows.at(-1)?.cells[0], tabFields(line)[0]];
  return /^\d{1,3}$/u.test(last) && /^\d{1,3}$/u.test(number) && Number(number) === Number(last) + 1 ? [line] : undefined;
}
