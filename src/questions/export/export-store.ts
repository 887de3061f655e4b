import type { Task } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Language } from '../../messages/language.js';
import type { Store } from '../../store/store.js';
import { streamPlans, type PlansWanted } from '../../store/plans/stream-plans.js';
import { writeCalendar, type CalendarEvent } from '../../writers/write-calendar.js';
import { writeCsv } from '../../writers/write-csv.js';
import { writeGraphml } from '../../writers/write-graphml.js';
import { writeJsonLines } from '../../writers/write-json-lines.js';
import { writeWorkbook } from '../../writers/xlsx/write-workbook.js';
import { findPlan } from '../plans/find-plan.js';
import { understandPlans, type PlanFilter } from '../plans/list-plans.js';
import { ANNOTATED_PARTS, annotationsOf } from './annotations.js';
import { calendarEvents } from './calendar-events.js';
import { citationGraph, GRAPH_ATTRIBUTES } from './citation-graph.js';
import { hasUnit } from './has-unit.js';
import { exportSubjects, subjects, type ExportSubject } from './subjects.js';
import { writeAnnotations } from './write-annotations.js';

export const exportFormats = ['xlsx', 'csv', 'jsonl', 'ics', 'graphml', 'annotations'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportRequest {
  format: ExportFormat;
  /** Of xlsx, csv and jsonl alone; xlsx has all of them unless said, the others tasks. */
  what?: ExportSubject | undefined;
  /** Any name that `findPlan` takes. */
  plan?: string | undefined;
  filter?: PlanFilter | undefined;
  /** Of ics alone: a unit that has a part in the tasks, by id or name. */
  unit?: string | undefined;
  language: Language;
}

export interface Export {
  /** UTF-8 or bytes, fetched from the store as they are taken. */
  chunks: AsyncIterable<string | Uint8Array>;
  /** What was written so far: rows, events, elements of a graph, annotations; and deadlines that state no day. */
  count: ExportCount;
}

interface ExportCount {
  rows: number;
  undated: number;
}

const TABULAR: ReadonlySet<ExportFormat> = new Set(['xlsx', 'csv', 'jsonl']);

/**
 * What the store holds, to be taken along: in the memory of a few plans,
 * however many there are.
 *
 * @throws KehoachError "export-subject" and those of findPlan and understandPlans
 */
export async function exportStore(store: Store, { format, what, plan, filter = {}, unit, language }: ExportRequest): Promise<Export> {
  if (what !== undefined && !TABULAR.has(format)) throw new KehoachError('export-subject', { format, what });
  const wanted = { ...understandPlans(filter), planId: plan === undefined ? undefined : (await findPlan(store, plan)).id };
  const count = { rows: 0, undated: 0 };
  return {
    chunks: chunksOf({ store, wanted, isWanted: unit === undefined ? () => true : hasUnit(unit), language, count }, format, what),
    count,
  };
}

interface Job {
  store: Store;
  wanted: PlansWanted;
  isWanted: (task: Task) => boolean;
  language: Language;
  count: ExportCount;
}

function chunksOf(job: Job, format: ExportFormat, what: ExportSubject | undefined): AsyncIterable<string | Uint8Array> {
  const { store, wanted, language } = job;
  if (format === 'ics') return writeCalendar(counted(job, events(job)));
  if (format === 'graphml') return writeGraphml(GRAPH_ATTRIBUTES, counted(job, citationGraph(store, wanted)));
  if (format === 'annotations') return writeAnnotations(counted(job, annotations(job)));
  const subject = subjects[what ?? 'tasks'];
  if (format === 'jsonl') return writeJsonLines(counted(job, subject.items(store, wanted)));
  if (format === 'csv') return writeCsv(subject.keys, counted(job, subject.rows(store, wanted, language)));
  const chosen = what === undefined ? exportSubjects : [what];
  return writeWorkbook(
    chosen.map((name) => ({ ...subjects[name].sheet(language), rows: counted(job, subjects[name].rows(store, wanted, language)) })),
  );
}

async function* counted<Item>({ count }: Job, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    count.rows += 1;
    yield item;
  }
}

async function* events({ store, wanted, isWanted, count }: Job): AsyncGenerator<CalendarEvent> {
  for await (const plans of streamPlans(store, wanted, ['tasks'])) {
    for (const { plan, record } of plans) {
      for (const task of record.tasks.filter(isWanted)) {
        for (const [index, deadline] of task.deadlines.entries()) {
          const found = calendarEvents(plan, task, deadline, index);
          if (found.length === 0) count.undated += 1;
          yield* found;
        }
      }
    }
  }
}

async function* annotations({ store, wanted }: Job): AsyncGenerator<object> {
  for await (const plans of streamPlans(store, wanted, ANNOTATED_PARTS)) for (const { record } of plans) yield* annotationsOf(record);
}
