import { coverageStatusWords, coverageWords } from '../../messages/coverage.js';
import type { Language } from '../../messages/language.js';
import type { ComparedTask } from '../../questions/compare/comparison.js';
import type { ChildCoverage, CoverageCell, CoverageStatus, CoveredTask, PlanCoverage } from '../../questions/coverage/coverage.js';
import { exportColumn, type ExportColumn } from '../../questions/export/export-column.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { Sheet, SheetCell, SheetColumn, Tone } from '../../writers/table.js';
import { coverageSign, differenceWords } from '../coverage-lines.js';
import { taskTitle } from '../task-change-lines.js';
import { keyedSheet, type Answer } from './answer.js';
import { unitNames } from './unit-names.js';

const TONES: Readonly<Record<CoverageStatus, Tone | undefined>> = {
  covered: 'good',
  changed: 'doubtful',
  missing: 'bad',
  'not-theirs': undefined,
  unclear: 'quiet',
};

/** What one plan makes of one task of the parent. */
interface Line {
  plan: PlanName;
  task: ComparedTask;
  cell: CoverageCell;
}

const lineColumns: readonly ExportColumn<Line>[] = [
  exportColumn('planNumber', 16, ({ plan }) => plan.number),
  exportColumn('planIssuer', 30, ({ plan }) => plan.issuer?.name ?? null),
  exportColumn('task', 60, ({ task }) => taskTitle(task)),
  exportColumn('lead', 28, ({ task }) => unitNames(task.units, 'lead')),
  exportColumn('deadline', 20, ({ task }) => task.deadlines.join('; ')),
  exportColumn('status', 18, ({ cell }, language) => coverageStatusWords[cell.status][language]),
  exportColumn('difference', 50, ({ cell }, language) =>
    cell.differences.map((difference) => differenceWords(difference, language)).join('; '),
  ),
  exportColumn('planFile', 30, ({ plan }) => plan.fileName),
  exportColumn('planId', 20, ({ plan }) => plan.id),
];

const addedColumns: readonly ExportColumn<Pick<Line, 'plan' | 'task'>>[] = [
  exportColumn('planNumber', 16, ({ plan }) => plan.number),
  exportColumn('planIssuer', 30, ({ plan }) => plan.issuer?.name ?? null),
  exportColumn('task', 60, ({ task }) => taskTitle(task)),
  exportColumn('lead', 28, ({ task }) => unitNames(task.units, 'lead')),
  exportColumn('deadline', 24, ({ task }) => task.deadlines.join('; ')),
];

/** A line for each task and plan; as a workbook the matrix, what each plan changes or lacks, and what it adds. */
export function coverageAnswer(coverage: PlanCoverage, language: Language): Answer {
  const say = (words: keyof typeof coverageWords): string => coverageWords[words][language];
  const lines = coverage.children.flatMap((child) => linesOf(coverage.tasks, child));
  const differences = lines.filter(({ cell: { status } }) => status === 'changed' || status === 'missing');
  const added = coverage.children.flatMap((child) => child.added.map((task) => ({ plan: child.plan, task })));
  return {
    list: keyedSheet(say('matrix'), lineColumns, lines, language),
    sheets: [
      matrix(coverage, language),
      keyedSheet(say('differences'), lineColumns, differences, language),
      keyedSheet(say('added'), addedColumns, added, language),
    ],
    json: [JSON.stringify(coverage)],
  };
}

function linesOf(tasks: readonly CoveredTask[], { plan, cells }: ChildCoverage): Line[] {
  return tasks.flatMap((task, place) => {
    const cell = cells[place];
    return cell ? [{ plan, task, cell }] : [];
  });
}

/** A row for each task, a column for each plan. */
function matrix({ tasks, children }: PlanCoverage, language: Language): Sheet {
  const heads: SheetColumn[] = [
    { head: coverageWords.task[language], width: 60 },
    { head: coverageWords.lead[language], width: 28 },
    { head: coverageWords.deadline[language], width: 20 },
    { head: coverageWords.coveredBy[language], width: 10, kind: 'number' },
    { head: coverageWords.missingIn[language], width: 10, kind: 'number' },
  ];
  return {
    name: coverageWords.matrix[language],
    columns: [...heads, ...children.map(({ plan }): SheetColumn => ({ head: planHead(plan), width: 16 }))],
    rows: tasks.map((task, place) => [
      taskTitle(task),
      unitNames(task.units, 'lead'),
      task.deadlines.join('; '),
      task.coveredBy,
      task.missingIn,
      ...children.map(({ cells }) => statusCell(cells[place], language)),
    ]),
  };
}

function planHead({ number, issuer, title, fileName }: PlanName): string {
  return [number, issuer?.name].filter(Boolean).join(' · ') || (title ?? fileName);
}

/** Sign and word: a colour alone says nothing on paper. */
function statusCell(cell: CoverageCell | undefined, language: Language): SheetCell {
  if (!cell) return null;
  const value = `${coverageSign(cell)} ${coverageStatusWords[cell.status][language]}`;
  const tone = TONES[cell.status];
  return tone === undefined ? value : { value, tone };
}
