import { comparisonWords, headFieldWords, outlineChangeWords, taskChangeWords } from '../../messages/comparison.js';
import type { Language } from '../../messages/language.js';
import type {
  ComparedReference,
  ComparedTask,
  HeadChange,
  OutlineChange,
  PlanComparison,
  TaskChange,
} from '../../questions/compare/comparison.js';
import { itemWords } from '../../questions/compare/compare-outlines.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import { headText } from '../head-text.js';
import { taskChangeLines, taskTitle } from '../task-change-lines.js';
import { keyedSheet, type Answer } from './answer.js';
import { unitNames } from './unit-names.js';

const taskColumns: readonly ExportColumn<TaskChange>[] = [
  exportColumn('change', 12, ({ kind }, language) => taskChangeWords[kind][language]),
  exportColumn('taskA', 60, ({ a }) => lines(a, taskTitle)),
  exportColumn('leadA', 26, ({ a }) => lines(a, leadOf)),
  exportColumn('deadlineA', 20, ({ a }) => lines(a, deadlinesOf)),
  exportColumn('taskB', 60, ({ b }) => lines(b, taskTitle)),
  exportColumn('leadB', 26, ({ b }) => lines(b, leadOf)),
  exportColumn('deadlineB', 20, ({ b }) => lines(b, deadlinesOf)),
  exportColumn('difference', 50, (change, language) => taskChangeLines(change, language).join('\n')),
];

const headColumns: readonly ExportColumn<HeadChange>[] = [
  exportColumn('field', 20, ({ field }, language) => headFieldWords[field][language]),
  exportColumn('valueA', 60, ({ field, a }, language) => headText(field, a, language)),
  exportColumn('valueB', 60, ({ field, b }, language) => headText(field, b, language)),
];

const outlineColumns: readonly ExportColumn<OutlineChange>[] = [
  exportColumn('change', 12, ({ kind }, language) => outlineChangeWords[kind][language]),
  exportColumn('sectionA', 10, ({ a }) => a?.path ?? null),
  exportColumn('valueA', 60, ({ a }) => (a ? itemWords(a) : null)),
  exportColumn('sectionB', 10, ({ b }) => b?.path ?? null),
  exportColumn('valueB', 60, ({ b }) => (b ? itemWords(b) : null)),
];

const referenceColumns: readonly ExportColumn<ComparedReference>[] = [
  exportColumn('instrument', 30, ({ citation }) => citation),
  exportColumn('mentionsA', 14, ({ mentionsA }) => mentionsA, 'number'),
  exportColumn('mentionsB', 14, ({ mentionsB }) => mentionsB, 'number'),
  exportColumn('instrumentId', 28, ({ instrumentId }) => instrumentId),
];

/** A line for what became of each task; as a workbook, sheets of the head, the instruments and the outline too. */
export function comparisonAnswer(comparison: PlanComparison, language: Language): Answer {
  const { tasks, head, references, outline } = comparison;
  const instruments = [...references.onlyA, ...references.both, ...references.onlyB];
  const name = (part: 'tasks' | 'head' | 'references' | 'outline'): string => comparisonWords[part][language];
  const list = keyedSheet(name('tasks'), taskColumns, tasks, language);
  return {
    list,
    sheets: [
      list,
      keyedSheet(name('head'), headColumns, head, language),
      keyedSheet(name('references'), referenceColumns, instruments, language),
      keyedSheet(name('outline'), outlineColumns, outline, language),
    ],
    json: [JSON.stringify(comparison)],
  };
}

/** Of what was split or merged, several. */
function lines(tasks: readonly ComparedTask[], say: (task: ComparedTask) => string): string {
  return tasks.map(say).join('\n');
}

function leadOf({ units }: ComparedTask): string {
  return unitNames(units, 'lead');
}

function deadlinesOf({ deadlines }: ComparedTask): string {
  return deadlines.join('; ');
}
