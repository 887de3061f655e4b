import { readFileSync } from 'node:fs';
import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { reasonOf } from '../../errors/reason-of.js';
import { parseCsv, type CsvLine } from '../../text/parse-csv.js';
import { ownColumns, type OwnColumn, type OwnRow } from './own-columns.js';
import { readOwnRow } from './own-instrument-row.js';

/**
 * The rows of an administrator's own file of instruments. The columns may stand
 * in any order; only "id" is required.
 *
 * @throws KehoachError "instruments-unreadable", "instruments-column", "instruments-cell"
 */
export function readOwnRows(file: string): OwnRow[] {
  const [head, ...rows] = parseFile(file);
  if (!head) return [];
  const columns = head.cells.map((name) => columnOf(name, file));
  if (!columns.includes('id')) throw new KehoachError('instruments-column', { file, column: head.cells[0] ?? '', nearest: 'id' });
  const lines = new Map<string, number>();
  return rows.map(({ cells, line }) => {
    if (cells.length > columns.length)
      throw new KehoachError('instruments-unreadable', { file, reason: `${cells.length} > ${columns.length} (${line})` });
    const named = Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
    const row = readOwnRow(named, (misfit) => new KehoachError('instruments-cell', { file, line, ...misfit }));
    const before = lines.get(row.id);
    if (before !== undefined)
      throw new KehoachError('instruments-cell', { file, line, column: 'id', value: row.id, expected: `≠ ${before}` });
    lines.set(row.id, line);
    return row;
  });
}

function parseFile(file: string): CsvLine[] {
  try {
    return parseCsv(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new KehoachError('instruments-unreadable', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function columnOf(name: string, file: string): OwnColumn {
  const column = ownColumns.find((each) => each.toLowerCase() === name.toLowerCase());
  if (column === undefined) throw new KehoachError('instruments-column', { file, column: name, nearest: closest(name, [...ownColumns]) });
  return column;
}
