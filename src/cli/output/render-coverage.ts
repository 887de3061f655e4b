import { coverageWords } from '../../messages/coverage.js';
import type { Language } from '../../messages/language.js';
import type { PlanCoverage } from '../../questions/coverage/coverage.js';
import type { Terminal } from '../terminal.js';
import { coverageLegend, coverageNotes, coverageSign, coverageSum } from '../../wording/coverage-lines.js';
import { planLabel } from './plan-label.js';
import { renderTable } from './table.js';
import { taskTitle } from '../../wording/task-change-lines.js';
import { wrapText } from './wrap-text.js';

/** The matrix of tasks by plans, the plans by the numbers of its columns, and what is to be looked at in each. */
export function renderCoverage(coverage: PlanCoverage, language: Language, terminal: Terminal): string {
  const { parent, tasks, children } = coverage;
  const columns = [{ head: coverageWords.tasks[language] }, ...children.map((_, index) => ({ head: String(index + 1) }))];
  const rows = tasks.map((task, place) => [
    taskTitle(task),
    ...children.map(({ cells }) => (cells[place] ? coverageSign(cells[place]) : '')),
  ]);
  const legend = coverageLegend(language)
    .map(([sign, meaning]) => `${sign} ${meaning}`)
    .join('; ');
  const width = terminal.isInteractive.stdout ? terminal.width : Number.MAX_SAFE_INTEGER;
  const plans = children.flatMap((child, index) => [
    terminal.colors.bold(`${index + 1}: ${planLabel(child.plan)}`),
    `   ${coverageSum(child, language)}`,
    ...coverageNotes(coverage, child, language).map((note) => `   - ${wrapText(note, width - 5).replaceAll('\n', '\n     ')}`),
  ]);
  return [
    `${coverageWords.parent[language]}: ${planLabel(parent)}`,
    '',
    renderTable(columns, rows, terminal) + wrapText(legend, width),
    '',
    ...plans,
    '',
  ].join('\n');
}
