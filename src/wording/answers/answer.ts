import type { Language } from '../../messages/language.js';
import { rowOf, sheetColumns, type ExportColumn } from '../../questions/export/export-column.js';
import type { CellValue, Sheet } from '../../writers/table.js';
import { writeCsv } from '../../writers/write-csv.js';
import { writeWorkbook } from '../../writers/xlsx/write-workbook.js';

/** A sheet whose columns have keys too, for CSV. */
export interface KeyedSheet extends Sheet {
  readonly keys: readonly string[];
  readonly rows: AsyncIterable<readonly CellValue[]>;
}

/** What was asked, to be taken along as a file. */
export interface Answer {
  /** For CSV: the lines that matter most. */
  readonly list: KeyedSheet;
  readonly sheets: readonly Sheet[];
  /** As the answer is; of a list that may be long, a JSON text for each line. */
  readonly json: AsyncIterable<string> | Iterable<string>;
}

export const answerFormats = ['csv', 'xlsx', 'json'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

export function keyedSheet<Item>(
  name: string,
  columns: readonly ExportColumn<Item>[],
  items: Iterable<Item> | AsyncIterable<Item>,
  language: Language,
): KeyedSheet {
  return { name, keys: columns.map(({ key }) => key), columns: sheetColumns(columns, language), rows: rowsOf(items, columns, language) };
}

async function* rowsOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  columns: readonly ExportColumn<Item>[],
  language: Language,
): AsyncGenerator<CellValue[]> {
  for await (const item of items) yield rowOf(item, columns, language);
}

/** The answer's file, piece by piece, once. */
export function writeAnswer({ list, sheets, json }: Answer, format: AnswerFormat): AsyncIterable<string | Uint8Array> | Iterable<string> {
  if (format === 'json') return json;
  return format === 'csv' ? writeCsv(list.keys, list.rows) : writeWorkbook(sheets);
}
