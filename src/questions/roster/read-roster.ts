import { distance } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { reasonOf } from '../../errors/reason-of.js';
import { listCell, loadCsv } from '../../knowledge/load-csv.js';
import { decodeText } from '../../readers/txt/decode-text.js';
import { slug } from '../../text/fold.js';
import { normalizeCharacters } from '../../text/normalize.js';
import { parseCsv, type CsvLine } from '../../text/parse-csv.js';

/** A unit that is to send a plan. */
export interface Expected {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly unit: string;
  readonly deadline: string | null;
}

/**
 * The rows of a roster, a CSV file in UTF-8, UTF-16 or Windows-1258. The column
 * of units is required, that of deadlines is not.
 *
 * @param file name of the file, for error messages
 * @throws KehoachError "roster-column", "roster-unreadable" and those of decodeText
 */
export function readRoster(bytes: Uint8Array, file: string): Expected[] {
  const [header, ...rows] = parseRows(bytes, file);
  const heads = header?.cells ?? [];
  const unit = columnOf('unit', heads);
  if (unit === undefined) throw columnMissing(file, heads);
  const deadline = columnOf('deadline', heads);
  return rows.flatMap(({ cells, line }) => {
    const name = cells[unit] ?? '';
    return name === '' ? [] : [{ line, unit: name, deadline: (deadline !== undefined && cells[deadline]) || null }];
  });
}

function parseRows(bytes: Uint8Array, file: string): CsvLine[] {
  const { text } = decodeText(bytes);
  try {
    return parseCsv(normalizeCharacters(text));
  } catch (error) {
    throw new KehoachError('roster-unreadable', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function columnOf(column: string, head: readonly string[]): number | undefined {
  const names = new Set(namesOf(column).map(slug));
  const place = head.findIndex((cell) => names.has(slug(cell)));
  return place < 0 ? undefined : place;
}

function namesOf(column: string): string[] {
  return loadCsv('roster-columns.csv').flatMap((row) => (row['column'] === column ? listCell(row['names']) : []));
}

/** Proposes the column whose name is most like one for units. */
function columnMissing(file: string, header: readonly string[]): KehoachError {
  const heads = header.filter(Boolean);
  const names = namesOf('unit').map(slug);
  const strangeness = (cell: string): number =>
    Math.min(...names.map((name) => distance(slug(cell), name) / Math.max(1, name.length, slug(cell).length)));
  const [column = '…'] = heads.toSorted((one, other) => strangeness(one) - strangeness(other));
  return new KehoachError('roster-column', { file, column, columns: heads.join(', ') || '…', nearest: namesOf('unit')[0] ?? '' });
}
