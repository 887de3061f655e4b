import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { KehoachError } from '../errors/kehoach-error.js';
import { calendarDate } from '../text/dates.js';
import { confidences, instrumentStates, relationKinds } from './instruments.js';

/** Of the file, in the order in which it is written. */
export const ownColumns = ['id', 'citation', 'titles', 'issuedOn', 'validFrom', 'validTo', 'issuer', 'subject', 'relations', 'state', 'confidence', 'source'] as const;

type Column = (typeof ownColumns)[number];

/** The cells of a row by column; dates are ISO, what is left out is "". */
export type OwnRow = Readonly<Record<Column, string>>;

/** A cell that does not fit, and what would. */
export interface Misfit {
  column: Column;
  value: string;
  expected: string;
}

const ID = /^[a-z][a-z0-9-]*(?::[a-z0-9.@+-]{1,60}){1,3}$/u;
const NOTHING = '-';

/** What each column takes; undefined for what it does not. */
const READERS: Readonly<Partial<Record<Column, { read: (cell: string) => string | undefined; expected: string }>>> = {
  id: { read: (cell) => (ID.test(cell) ? cell : undefined), expected: 'nghi-dinh:cp:2018:61' },
  issuedOn: { read: readDate, expected: '2018-04-23, 23/4/2018, 2018-04, 2018' },
  validFrom: { read: readDate, expected: '2018-06-21, 21/6/2018, 2018-06, 2018' },
  validTo: { read: readDate, expected: '2025-06-30, 30/6/2025, 2025-06, 2025' },
  relations: { read: readRelations, expected: 'replaced-by>nghi-dinh:cp:2025:118|amended-by>nghi-dinh:cp:2021:107' },
  state: oneOf(instrumentStates),
  confidence: oneOf(confidences),
};

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
    throw new KehoachError('instruments-unreadable', { file, reason: error instanceof Error ? error.message + line : String(error) }, { cause: error });
  }
}

function columnOf(name: string, file: string): Column {
  const column = ownColumns.find((each) => each.toLowerCase() === name.toLowerCase());
  if (column === undefined) throw new KehoachError('instruments-column', { file, column: name, nearest: closest(name, [...ownColumns]) });
  return column;
}

/**
 * A row from its cells as people write them.
 *
 * @throws what `refuse` makes of the first cell that does not fit
 */
export function readOwnRow(cells: Readonly<Partial<Record<Column, string | undefined>>>, refuse: (misfit: Misfit) => KehoachError): OwnRow {
  const row: Record<Column, string> = { id: '', citation: '', titles: '', issuedOn: '', validFrom: '', validTo: '', issuer: '', subject: '', relations: '', state: '', confidence: '', source: '' };
  for (const column of ownColumns) {
    const cell = cells[column] ?? '';
    const reader = READERS[column];
    const isLeft = column !== 'id' && (cell === '' || cell === NOTHING);
    const value = reader && !isLeft ? reader.read(cell) : cell;
    if (value === undefined) throw refuse({ column, value: cell, expected: reader?.expected ?? '' });
    row[column] = value;
  }
  const { validFrom, validTo } = row;
  const isBackwards = ![validFrom, validTo].some((date) => date === '' || date === NOTHING) && validTo < validFrom.slice(0, validTo.length);
  if (isBackwards) throw refuse({ column: 'validTo', value: validTo, expected: `≥ ${validFrom}` });
  return row;
}

/** "2018-04-23", "2018-04", "2018"; spreadsheets make "23/4/2018" of it. */
function readDate(cell: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(cell);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell) ?? [];
  if (year !== undefined) return calendarDate(Number(year), Number(month), Number(day))?.toString();
  const isReal = iso && calendarDate(Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1));
  return isReal ? cell : undefined;
}

function readRelations(cell: string): string | undefined {
  const fits = cell.split('|').every((relation) => {
    const [kind, id = ''] = relation.trim().split('>');
    return relationKinds.some((each) => each === kind) && ID.test(id);
  });
  return fits ? cell.split('|').map((relation) => relation.trim()).join('|') : undefined;
}

function oneOf(words: readonly string[]): { read: (cell: string) => string | undefined; expected: string } {
  return { read: (cell) => words.find((word) => word === cell.toLowerCase()), expected: words.join(', ') };
}
