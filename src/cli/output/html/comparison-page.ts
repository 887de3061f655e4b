import { comparisonWords, headFieldWords, outlineChangeWords, taskChangeWords } from '../../../messages/comparison.js';
import { labels, roleWords } from '../../../messages/labels.js';
import type { Language } from '../../../messages/language.js';
import { itemWords } from '../../../questions/compare/compare-outlines.js';
import type {
  ComparedReference,
  ComparedTask,
  HeadChange,
  OutlineChange,
  PlanComparison,
  TaskChange,
  WordRun,
} from '../../../questions/compare/comparison.js';
import type { PlanName } from '../../../store/plan-name.js';
import { groupBy } from '../group-by.js';
import { headText, isMarkedByWords } from '../../../wording/head-text.js';
import { instrumentLabel } from '../instrument-label.js';
import { planLines, shortId } from '../plan-label.js';
import { sumOf } from '../render-comparison.js';
import { taskChangeLines, taskTitle } from '../../../wording/task-change-lines.js';
import { html, type Html } from '../../../wording/html/html.js';
import { renderPage } from '../../../wording/html/page.js';

/** Two plans side by side: A on the left with what it loses, B on the right with what it gains. */
export function renderComparisonPage(comparison: PlanComparison, language: Language): string {
  const { a, b, head, outline, tasks, references, counts } = comparison;
  const title = comparisonWords.title[language];
  const body = html`<h1>${title}</h1>
    <table class="sides">
      <tbody>
        <tr>
          ${planCell('A', a)}${planCell('B', b)}
        </tr>
      </tbody>
    </table>
    <h2>${comparisonWords.head[language]}</h2>
    ${table(
      language,
      [comparisonWords.field[language], 'A', 'B'],
      head.map((change) => headRow(change, language)),
    )}
    <h2>${comparisonWords.tasks[language]}</h2>
    <p class="quiet">${sumOf(counts.tasks, taskChangeWords, language)}</p>
    ${table(
      language,
      [comparisonWords.difference[language], 'A', 'B'],
      tasks.map((change) => taskRow(change, language)),
    )}
    <h2>${comparisonWords.references[language]}</h2>
    <table class="thirds">
      <thead>
        <tr>
          ${(['onlyA', 'both', 'onlyB'] as const).map((side) => html`<th>${comparisonWords[side][language]} (${references[side].length})</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${(['onlyA', 'both', 'onlyB'] as const).map((side) => html`<td>${references[side].map(referenceLine)}</td>`)}
        </tr>
      </tbody>
    </table>
    <h2>${comparisonWords.outline[language]}</h2>
    <p class="quiet">${sumOf(counts.outline, outlineChangeWords, language)}</p>
    ${table(
      language,
      [comparisonWords.difference[language], 'A', 'B'],
      outline.map((change) => outlineRow(change, language)),
    )}`;
  return renderPage({ title: `${title}: ${a.number ?? a.fileName} – ${b.number ?? b.fileName}`, style: STYLE, body, language });
}

const STYLE = `
table.sides td { width: 50%; }
table.thirds th, table.thirds td { width: 33.3%; }
table.changes { table-layout: fixed; }
table.changes th:first-child, table.changes td:first-child { width: 15rem; }
.dropped td:nth-child(2) { background: #fdf0ef; }
.added td:nth-child(3) { background: #eef7ee; }
.same td { color: #5a5a5a; }
del { background: #f8cfcb; text-decoration: line-through; text-decoration-color: #a33; }
ins { background: #c9e9cb; text-decoration: none; border-bottom: 1px solid #2c7a30; }
.what { font-weight: 600; }
.facts { margin-top: .3rem; font-size: .9em; color: #444; }
.task + .task { margin-top: .6rem; padding-top: .5rem; border-top: 1px dotted #bbb; }
.depth-2 { padding-left: 1rem; } .depth-3 { padding-left: 2rem; } .depth-4 { padding-left: 3rem; } .depth-5 { padding-left: 4rem; }
`;

function planCell(side: string, plan: PlanName): Html {
  const [first = '', ...others] = planLines(plan);
  return html`<td>
    <p class="what">${side}: ${first}</p>
    ${others.map((line) => html`<p>${line}</p>`)}<small>${shortId(plan.id)}</small>
  </td>`;
}

function table(language: Language, heads: readonly string[], rows: readonly Html[]): Html {
  if (rows.length === 0) return html`<p>${comparisonWords.nothing[language]}</p>`;
  return html`<table class="changes">
    <thead>
      <tr>
        ${heads.map((head) => html`<th>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function headRow({ field, a, b, words }: HeadChange, language: Language): Html {
  const [left, right] = isMarkedByWords(field)
    ? [said(words, 'dropped'), said(words, 'added')]
    : [headText(field, a, language), headText(field, b, language)];
  return html`<tr>
    <td class="what">${headFieldWords[field][language]}</td>
    <td>${left}</td>
    <td>${right}</td>
  </tr> `;
}

/** One side's words: what the other side does not say is marked. */
function said(words: readonly WordRun[], own: 'dropped' | 'added'): Html[] {
  return words.flatMap(({ kind, text }) => {
    if (kind === 'same') return [html`${text}`];
    if (kind !== own) return [];
    return [own === 'dropped' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`];
  });
}

function taskRow(change: TaskChange, language: Language): Html {
  const words = change.description?.words;
  const lines = taskChangeLines(change, language);
  return html`<tr class="${change.kind}">
    <td>
      <p class="what">${taskChangeWords[change.kind][language]}</p>
      ${lines.map((line) => html`<p class="facts">${line}</p>`)}
    </td>
    <td>${change.a.map((task) => taskBlock(task, words && said(words, 'dropped'), language))}</td>
    <td>${change.b.map((task) => taskBlock(task, words && said(words, 'added'), language))}</td>
  </tr> `;
}

function taskBlock(task: ComparedTask, wording: readonly Html[] | undefined, language: Language): Html {
  const title = wording ? html`${taskTitle({ ...task, description: '' })}${wording}` : html`${taskTitle(task)}`;
  const facts = [
    ...groupBy(task.units, ({ role }) => role).flatMap((units) =>
      units[0] ? [`${roleWords[units[0].role][language]}: ${units.map(({ name }) => name).join('; ')}`] : [],
    ),
    ...(task.deadlines.length > 0 ? [`${labels.deadline[language]}: ${task.deadlines.join('; ')}`] : []),
    ...(task.product === null ? [] : [`${labels.product[language]}: ${task.product}`]),
  ];
  return html`<div class="task">
    <p>${title}</p>
    ${facts.map((fact) => html`<p class="facts">${fact}</p>`)}
  </div>`;
}

function referenceLine(reference: ComparedReference): Html {
  return html`<p>${instrumentLabel(reference)}</p>`;
}

function outlineRow({ kind, a, b, words }: OutlineChange, language: Language): Html {
  const cell = (item: OutlineChange['a'], own: 'dropped' | 'added'): Html =>
    item
      ? html`<div class="depth-${Math.min(5, item.level)}"><small>${item.path}</small> ${words ? said(words, own) : itemWords(item)}</div>`
      : html``;
  return html`<tr class="${kind}">
    <td class="what">${outlineChangeWords[kind][language]}</td>
    <td>${cell(a, 'dropped')}</td>
    <td>${cell(b, 'added')}</td>
  </tr> `;
}
