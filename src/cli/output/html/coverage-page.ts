import { coverageWords } from '../../../messages/coverage.js';
import type { Language } from '../../../messages/language.js';
import type { ChildCoverage, CoverageCell, CoveredTask, PlanCoverage } from '../../../questions/coverage/coverage.js';
import type { PlanName } from '../../../store/plans/plan-name.js';
import { coverageLegend, coverageNotes, coverageSign, coverageSum } from '../../../wording/coverage-lines.js';
import { planLabel } from '../plan-label.js';
import { taskTitle } from '../../../wording/task-change-lines.js';
import { html, type Html } from '../../../wording/html/html.js';
import { renderPage } from '../../../wording/html/page.js';

/** The matrix as a picture: a row for each task of the parent, a column for each plan, colours and signs together. */
export function renderCoveragePage(coverage: PlanCoverage, language: Language): string {
  const { parent, tasks, children } = coverage;
  const title = coverageWords.title[language];
  const legend = coverageLegend(language).map(([sign, meaning]) => html`<li><b>${sign}</b> ${meaning}</li>`);
  const heads = (['tasks', 'lead', 'deadline'] as const).map((head) => html`<th>${coverageWords[head][language]}</th>`);
  const rows = tasks.map((task, place) => {
    const cells = children.map((child) => child.cells[place]);
    return taskRow(task, cells);
  });
  const body = html`<h1>${title}</h1>
<p><b>${coverageWords.parent[language]}:</b> ${planLabel(parent)}</p>
<ul class="legend">${legend}</ul>
<table class="matrix"><thead><tr>${heads}${children.map(({ plan }) => planHead(plan))}</tr></thead>
<tbody>
${rows}</tbody></table>
<h2>${coverageWords.byPlan[language]}</h2>
${children.map((child) => planNotes(coverage, child, language))}`;
  return renderPage({ title: `${title}: ${parent.number ?? parent.fileName}`, style: STYLE, body, language });
}

const STYLE = `
table.matrix td.sign { width: 4.5rem; text-align: center; vertical-align: middle; font-weight: 700; font-size: 1.1rem; }
table.matrix th.plan { min-width: 6.5rem; font-size: .85rem; text-align: center; overflow-wrap: break-word; }
td.covered { background: #bfe3c0; } td.changed { background: #fbe3a6; } td.missing { background: #f3b3ac; }
td.also { background: #e3eef8; } td.not-theirs { color: #b5b5b5; } td.unclear { background: #ececec; }
ul.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; padding: 0; }
section { break-inside: avoid; margin-bottom: 1rem; }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;

function planHead({ number, issuer, fileName }: PlanName): Html {
  return html`<th class="plan">${issuer?.name ?? fileName}<br><small>${number ?? ''}</small></th>`;
}

function taskRow(task: CoveredTask, cells: readonly (CoverageCell | undefined)[]): Html {
  const lead = task.units.filter(({ role }) => role === 'lead').map(({ name }) => name);
  const signs = cells.map((cell) => (cell ? signCell(cell) : html`<td></td>`));
  return html`<tr><td>${taskTitle(task)}</td><td>${lead.join('; ')}</td><td>${task.deadlines.join('; ')}</td>${signs}</tr>
`;
}

function signCell(cell: CoverageCell): Html {
  const look = cell.status === 'not-theirs' && cell.tasks.length > 0 ? 'also' : cell.status;
  return html`<td class="sign ${look}" title="${cell.tasks.map(taskTitle).join('; ')}">${coverageSign(cell)}</td>`;
}

function planNotes(coverage: PlanCoverage, child: ChildCoverage, language: Language): Html {
  const notes = coverageNotes(coverage, child, language).map((note) => html`<li>${note}</li>`);
  return html`<section><p><b>${planLabel(child.plan)}</b></p><p class="quiet">${coverageSum(child, language)}</p><ul>${notes}</ul></section>
`;
}
