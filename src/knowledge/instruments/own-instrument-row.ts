import type { KehoachError } from '../../errors/kehoach-error.js';
import { calendarDate } from '../../text/dates.js';
import { confidences, instrumentStates, relationKinds } from './instruments.js';
import { emptyOwnRow, ownColumns, type OwnColumn, type OwnRow } from './own-columns.js';

/** A cell that does not fit, and what would. */
export interface Misfit {
  column: OwnColumn;
  value: string;
  expected: string;
}

const ID = /^[a-z][a-z0-9-]*(?::[a-z0-9.@+-]{1,60}){1,3}$/u;
const NOTHING = '-';

/** What each column takes; undefined for what it does not. */
const READERS: Readonly<Partial<Record<OwnColumn, { read: (cell: string) => string | undefined; expected: string }>>> = {
  id: { read: (cell) => (ID.test(cell) ? cell : undefined), expected: 'nghi-dinh:cp:2018:61' },
  issuedOn: { read: readDate, expected: '2018-04-23, 23/4/2018, 2018-04, 2018' },
  validFrom: { read: readDate, expected: '2018-06-21, 21/6/2018, 2018-06, 2018' },
  validTo: { read: readDate, expected: '2025-06-30, 30/6/2025, 2025-06, 2025' },
  relations: { read: readRelations, expected: 'replaced-by>nghi-dinh:cp:2025:118|amended-by>nghi-dinh:cp:2021:107' },
  state: oneOf(instrumentStates),
  confidence: oneOf(confidences),
};

/**
 * A row from its cells as people write them.
 *
 * @throws what `refuse` makes of the first cell that does not fit
 */
export function readOwnRow(
  cells: Readonly<Partial<Record<OwnColumn, string | undefined>>>,
  refuse: (misfit: Misfit) => KehoachError,
): OwnRow {
  const row: Record<OwnColumn, string> = { ...emptyOwnRow };
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
  return fits
    ? cell
        .split('|')
        .map((relation) => relation.trim())
        .join('|')
    : undefined;
}

function oneOf(words: readonly string[]): { read: (cell: string) => string | undefined; expected: string } {
  return { read: (cell) => words.find((word) => word === cell.toLowerCase()), expected: words.join(', ') };
}
