import { stringify } from 'csv-stringify/sync';

/**
 * CSV that spreadsheets open rightly: byte order mark for Vietnamese letters,
 * and an apostrophe before a cell that would run as a formula (= + - @).
 */
export function toCsv<Row extends Record<string, unknown>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  { withHead = true }: { withHead?: boolean } = {},
): string {
  return stringify([...rows], {
    header: withHead,
    columns: [...columns],
    bom: withHead,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
