import { coverageStatusWords, coverageWords } from '../../messages/coverage.js';
import type { Language } from '../../messages/language.js';
import type { ChildCoverage, CoverageCell, CoverageStatus, CoveredTask, PlanCoverage } from '../../questions/coverage/coverage.js';
import type { PlanName } from '../../store/plan-name.js';
import type { Sheet, SheetCell, SheetColumn, Tone } from '../../writers/table.js';
import { coverageSign, differenceWords } from '../../wording/coverage-lines.js';
import { planLines } from './plan-label.js';
import { taskTitle } from '../../wording/task-change-lines.js';

const TONES: Readonly<Record<CoverageStatus, Tone | undefined>> = { covered: 'good', changed: 'doubtful', missing: 'bad', 'not-theirs': undefined, unclear: 'quiet' };

/** The matrix, a sheet of what each plan changes or lacks, and one of what it adds. */
export function coverageSheets(coverage: PlanCoverage, language: Language): Sheet[] {
  const { tasks, children } = coverage;
  const say = (words: keyof typeof coverageWords): string => coverageWords[words][language];
  return [
    {
      name: say('matrix'),
      columns: [...taskHeads(language), { head: say('coveredBy'), width: 10, kind: 'number' }, { head: say('missingIn'), width: 10, kind: 'number' }, ...children.map(({ plan }): SheetColumn => ({ head: planHead(plan), width: 16 }))],
      rows: tasks.map((task, place) => [...taskCells(task), task.coveredBy, task.missingIn, ...children.map(({ cells }) => statusCell(cells[place], language))]),
    },
    {
      name: say('differences'),
      columns: [{ head: say('plan'), width: 30 }, ...taskHeads(language), { head: say('status'), width: 18 }, { head: say('difference'), width: 50 }],
      rows: children.flatMap((child) => differenceRows(tasks, child, language)),
    },
    {
      name: say('added'),
      columns: [{ head: say('plan'), width: 30 }, { head: say('task'), width: 60 }, { head: say('lead'), width: 28 }, { head: say('deadline'), width: 24 }],
      rows: children.flatMap(({ plan, added }) => added.map((task) => [planHead(plan), taskTitle(task), leadOf(task), task.deadlines.join('; ')])),
    },
  ];
}

function taskHeads(language: Language): SheetColumn[] {
  return [
    { head: coverageWords.task[language], width: 60 },
    { head: coverageWords.lead[language], width: 28 },
    { head: coverageWords.deadline[language], width: 20 },
  ];
}

function taskCells(task: CoveredTask): string[] {
  return [taskTitle(task), leadOf(task), task.deadlines.join('; ')];
}

function leadOf({ units }: Pick<CoveredTask, 'units'>): string {
  return units.filter(({ role }) => role === 'lead').map(({ name }) => name).join('; ');
}

function planHead(plan: PlanName): string {
  return planLines(plan)[0] ?? plan.fileName;
}

/** Sign and word: a colour alone says nothing on paper. */
function statusCell(cell: CoverageCell | undefined, language: Language): SheetCell {
  if (!cell) return null;
  const value = `${coverageSign(cell)} ${coverageStatusWords[cell.status][language]}`;
  const tone = TONES[cell.status];
  return tone === undefined ? value : { value, tone };
}

function differenceRows(tasks: readonly CoveredTask[], { plan, cells }: ChildCoverage, language: Language): SheetCell[][] {
  return cells.flatMap((cell, place) => {
    const task = tasks[place];
    if (!task || (cell.status !== 'changed' && cell.status !== 'missing')) return [];
    return [[planHead(plan), ...taskCells(task), statusCell(cell, language), cell.differences.map((difference) => differenceWords(difference, language)).join('; ')]];
  });
}
