import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { KehoachError } from '../errors/kehoach-error.js';
import { reasonOf } from '../errors/reason-of.js';
import { ownColumns, readOwnRow, type OwnColumn, type OwnRow } from './own-instrument-row.js';

/**
 * The rows of a person's own file of instruments: commas or semicolons, in any
 * order of columns, of which only "id" must be there.
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
    const named = Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
    const row = readOwnRow(named, (misfit) => new KehoachError('instruments-cell', { file, line, ...misfit }));
    const before = lines.get(row.id);
    if (before !== undefined) throw new KehoachError('instruments-cell', { file, line, column: 'id', value: row.id, expected: `≠ ${before}` });
    lines.set(row.id, line);
    return row;
  });
}

/** What csv-parse gives with `info`; its types know only rows without. */
const PARSED = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

function parseFile(file: string): Line[] {
  try {
    const text = readFileSync(file, 'utf8');
    const delimiter = /^[^\n,]*;/u.test(text) ? ';' : ',';
    const rows = parse(text, { bom: true, delimiter, trim: true, skip_empty_lines: true, info: true, relax_column_count_less: true });
    return PARSED.parse(rows).map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? ` (${error['lines']})` : '';
    throw new KehoachError('instruments-unreadable', { file, reason: reasonOf(error) + line }, { cause: error });
  }
}

function columnOf(name: string, file: string): OwnColumn {
  const column = ownColumns.find((each) => each.toLowerCase() === name.toLowerCase());
  if (column === undefined) throw new KehoachError('instruments-column', { file, column: name, nearest: closest(name, [...ownColumns]) });
  return column;
}
