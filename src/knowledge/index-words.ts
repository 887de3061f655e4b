import { listCell, loadCsv, type CsvRow } from './load-csv.js';
import { NameIndex } from './name-index.js';

/** The values of a file under the words of one column and their variants. */
export function indexWords<T>(file: string, column: string, toValue: (row: CsvRow) => T): NameIndex<T> {
  const index = new NameIndex<T>();
  for (const row of loadCsv(file)) {
    const value = toValue(row);
    for (const spelling of spellings(row, column)) index.add(spelling, value);
  }
  return index;
}

/** The first word of every entry, for patterns that find where a name may begin. */
export function firstWords(file: string, column: string): string[] {
  return loadCsv(file).flatMap((row) => spellings(row, column).map((spelling) => spelling.split(/[\s.]/u)[0] ?? ''));
}

function spellings(row: CsvRow, column: string): string[] {
  return [row[column] ?? '', ...listCell(row['variants'])];
}
