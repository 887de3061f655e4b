import { CsvError, parse } from 'csv-parse/sync';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { listCell, loadCsv } from '../../knowledge/load-csv.js';
import { decodeText } from '../../readers/txt/decode-text.js';
import { slug } from '../../text/fold.js';
import { normalizeCharacters } from '../../text/normalize.js';

/** A row of the file of those who should send a plan. */
export interface Expected {
  /** Of the file, from 1. */
  readonly line: number;
  readonly unit: string;
  readonly deadline: string | null;
}

const PARSED = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * The rows of a CSV as spreadsheets write it: with "," or ";" or tabs, in UTF-8,
 * UTF-16 or Windows-1258. A column for the unit is needed, one for the day is not.
 *
 * @param file its name, for errors
 * @throws KehoachError "roster-column", "roster-unreadable" and those of decodeText
 */
export function readRoster(bytes: Uint8Array, file: string): Expected[] {
  const [head, ...rows] = parseRows(normalizeCharacters(decodeText(bytes).text).replace(/^\uFEFF/u, ''), file);
  const unit = columnOf('unit', head?.record ?? []);
  if (unit === undefined) throw columnMissing(file, head?.record ?? []);
  const deadline = columnOf('deadline', head?.record ?? []);
  return rows.flatMap(({ record, info: { lines } }) => {
    const name = record[unit]?.trim() ?? '';
    return name === '' ? [] : [{ line: lines, unit: name, deadline: (deadline !== undefined && record[deadline]?.trim()) || null }];
  });
}

function parseRows(text: string, file: string): z.infer<typeof PARSED> {
  try {
    return PARSED.parse(parse(text, { delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new KehoachError('roster-unreadable', { file, reason: error.message }, { cause: error });
  }
}

/** The one that stands in the head most often; a name may hold commas, heads seldom do. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/u, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

function columnOf(column: string, head: readonly string[]): number | undefined {
  const names = new Set(namesOf(column).map(slug));
  const place = head.findIndex((cell) => names.has(slug(cell)));
  return place < 0 ? undefined : place;
}

function namesOf(column: string): string[] {
  return loadCsv('roster-columns.csv').flatMap((row) => (row['column'] === column ? listCell(row['names']) : []));
}

/** The head that comes nearest to a name for the unit. */
function columnMissing(file: string, head: readonly string[]): KehoachError {
  const heads = head.map((cell) => cell.trim()).filter(Boolean);
  const names = namesOf('unit').map(slug);
  const strangeness = (cell: string): number => Math.min(...names.map((name) => distance(slug(cell), name) / Math.max(1, name.length, slug(cell).length)));
  const [column = '…'] = heads.toSorted((one, other) => strangeness(one) - strangeness(other));
  return new KehoachError('roster-column', { file, column, columns: heads.join(', ') || '…', nearest: namesOf('unit')[0] ?? '' });
}
