import type { Language } from '../../messages/language.js';
import type { ExportColumn } from '../../questions/export/export-column.js';
import { writeJsonLines } from '../../writers/write-json-lines.js';
import { keyedSheet, type Answer } from './answer.js';

/** A list that may be long: fetched as it is written, once, in whichever form. */
export function listAnswer<Item>(
  name: string,
  columns: readonly ExportColumn<Item>[],
  items: AsyncIterable<Item>,
  language: Language,
): Answer {
  const list = keyedSheet(name, columns, items, language);
  return { list, sheets: [list], json: writeJsonLines(items) };
}
