import { KehoachError } from '../../errors/kehoach-error.js';
import type { Language } from '../../messages/language.js';
import { sheetWords } from '../../messages/sheets.js';
import type { Store } from '../../store/store.js';
import { streamPlans } from '../../store/stream-plans.js';
import type { CellValue, Sheet } from '../../writers/table.js';
import { writeCalendar, type CalendarEvent } from '../../writers/write-calendar.js';
import { writeCsv } from '../../writers/write-csv.js';
import { writeGraphml } from '../../writers/write-graphml.js';
import { writeJsonLines } from '../../writers/write-json-lines.js';
import { writeWorkbook } from '../../writers/xlsx/write-workbook.js';
import { ANNOTATED_PARTS, annotationsOf } from './annotations.js';
import { calendarEvents } from './calendar-events.js';
import { citationGraph, GRAPH_ATTRIBUTES } from './citation-graph.js';
import { exportedPlans, exportedReceipts, exportedReferences, exportedTasks, type PlansWanted } from './exported-rows.js';
import { planColumns, receiptColumns, referenceColumns, taskColumns, type ExportColumn } from './sheet-columns.js';

export const exportFormats = ['xlsx', 'csv', 'jsonl', 'ics', 'graphml', 'annotations'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportSubjects = ['tasks', 'references', 'plans', 'receipts'] as const;
export type ExportSubject = (typeof exportSubjects)[number];

export interface ExportRequest {
  format: ExportFormat;
  /** Of xlsx, csv and jsonl alone; xlsx has all of them unless said, the others tasks. */
  what?: ExportSubject | undefined;
  wanted: PlansWanted;
  language: Language;
}

export interface Export {
  /** UTF-8 or bytes, fetched from the store as they are taken. */
  chunks: AsyncIterable<string | Uint8Array>;
  /** Rows, events, elements, annotations written so far. */
  count: { rows: number; undated: number };
}
