import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import type { Store } from '../../store/store.js';
import type { PlansWanted } from '../../store/plans/stream-plans.js';
import type { CellValue, Sheet } from '../../writers/table.js';
import { rowOf, sheetColumns, type ExportColumn } from './export-column.js';
import { exportedPlans, exportedReceipts, exportedReferences, exportedTasks } from './exported-rows.js';
import { planColumns, receiptColumns, referenceColumns, taskColumns } from './sheet-columns.js';

export const exportSubjects = ['tasks', 'references', 'plans', 'receipts'] as const;
export type ExportSubject = (typeof exportSubjects)[number];

/** What can be taken along as a table. */
export interface Subject {
  /** Of the columns, for CSV. */
  readonly keys: readonly string[];
  items(store: Store, wanted: PlansWanted): AsyncIterable<unknown>;
  rows(store: Store, wanted: PlansWanted, language: Language): AsyncIterable<CellValue[]>;
  sheet(language: Language): Omit<Sheet, 'rows'>;
}

export const subjects: Readonly<Record<ExportSubject, Subject>> = {
  tasks: subject('tasks', taskColumns, exportedTasks),
  references: subject('references', referenceColumns, exportedReferences),
  plans: subject('plans', planColumns, exportedPlans),
  receipts: subject('receipts', receiptColumns, exportedReceipts),
};

function subject<Item>(
  name: ExportSubject,
  columns: readonly ExportColumn<Item>[],
  items: (store: Store, wanted: PlansWanted) => AsyncIterable<Item>,
): Subject {
  return {
    keys: columns.map(({ key }) => key),
    items,
    async *rows(store, wanted, language) {
      for await (const item of items(store, wanted)) yield rowOf(item, columns, language);
    },
    sheet: (language) => ({ name: sheetWords[name][language], columns: sheetColumns(columns, language) }),
  };
}
