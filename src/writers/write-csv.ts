import { stringify } from 'csv-stringify/sync';
import type { CellValue } from './table.js';

const ROWS_AT_ONCE = 500;

/**
 * CSV (RFC 4180) that spreadsheets open rightly, piece by piece: byte order
 * mark for Vietnamese letters, and an apostrophe before a cell that would run
 * as a formula (= + - @).
 */
export async function* writeCsv(head: readonly string[], rows: AsyncIterable<readonly CellValue[]>): AsyncGenerator<string> {
  yield `\uFEFF${lines([head])}`;
  let waiting: (readonly CellValue[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}

function lines(rows: readonly (readonly CellValue[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  );
}
