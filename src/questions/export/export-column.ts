import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import type { CellValue, ColumnKind, SheetColumn } from '../../writers/table.js';

/** A column of what is taken along: its key in CSV, what stands in it; its head in a workbook has the key's words. */
export interface ExportColumn<Item> {
  readonly key: keyof typeof sheetWords;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly value: (item: Item, language: Language) => CellValue;
}

export function exportColumn<Item>(
  key: ExportColumn<Item>['key'],
  width: number,
  value: ExportColumn<Item>['value'],
  kind: ColumnKind = 'text',
): ExportColumn<Item> {
  return { key, width, kind, value };
}

export function sheetColumns<Item>(columns: readonly ExportColumn<Item>[], language: Language): SheetColumn[] {
  return columns.map(({ key, width, kind }) => ({ head: sheetWords[key][language], width, kind }));
}

export function rowOf<Item>(item: Item, columns: readonly ExportColumn<Item>[], language: Language): CellValue[] {
  return columns.map(({ value }) => value(item, language));
}
