import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface CsvLine {
  /** Without blanks around them. */
  readonly cells: readonly string[];
  /** Line of the file on which the row ends, from 1. */
  readonly line: number;
}

/** What csv-parse returns with `info`; its types know only rows without it. */
const ROWS = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * The rows, the header among them, of a CSV file as people and spreadsheets
 * write it: separated by commas, semicolons or tabs, with or without a byte
 * order mark. Rows may have more or fewer cells than the header.
 *
 * @throws Error naming the line, when a quotation mark does not fit
 */
export function parseCsv(text: string): CsvLine[] {
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  });
  return ROWS.parse(rows).map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** The most frequent one in the header; names in it may hold commas, but seldom do. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/u, 1);
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}
