import { comparisonWords, headFieldWords, outlineChangeWords, taskChangeWords } from '../../../messages/comparison.js';
import type { Language, Words } from '../../../messages/language.js';
import { itemWords } from '../../../questions/compare/compare-outlines.js';
import type { ComparedReference, HeadChange, OutlineChange, PlanComparison } from '../../../questions/compare/comparison.js';
import type { PlanName } from '../../../store/plans/plan-name.js';
import { headWords } from '../../../wording/head-text.js';
import { html, type Html } from '../../../wording/html/html.js';
import { renderPage } from '../../../wording/html/page.js';
import { instrumentLabel } from '../instrument-label.js';
import { planLines, shortId } from '../plan-label.js';
import { sumOf } from '../render-comparison.js';
import { markedWords } from './marked-words.js';
import { taskRow } from './task-row.js';

/** Two plans side by side: A on the left with what it loses, B on the right with what it gains. */
export function renderComparisonPage(comparison: PlanComparison, language: Language): string {
  const { a, b, head, outline, tasks, references, counts } = comparison;
  const title = comparisonWords.title[language];
  const headRows = head.map((change) => headRow(change, language));
  const taskRows = tasks.map((change) => taskRow(change, language));
  const outlineRows = outline.map((change) => outlineRow(change, language));
  const body = html`<h1>${title}</h1>
<table class="sides"><tbody><tr>${planCell('A', a)}${planCell('B', b)}</tr></tbody></table>
<h2>${comparisonWords.head[language]}</h2>
${changesTable(comparisonWords.field, headRows, language)}
<h2>${comparisonWords.tasks[language]}</h2>
<p class="quiet">${sumOf(counts.tasks, taskChangeWords, language)}</p>
${changesTable(comparisonWords.difference, taskRows, language)}
<h2>${comparisonWords.references[language]}</h2>
${referencesTable(references, language)}
<h2>${comparisonWords.outline[language]}</h2>
<p class="quiet">${sumOf(counts.outline, outlineChangeWords, language)}</p>
${changesTable(comparisonWords.difference, outlineRows, language)}`;
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
  return html`<td><p class="what">${side}: ${first}</p>${others.map((line) => html`<p>${line}</p>`)}<small>${shortId(plan.id)}</small></td>`;
}

function changesTable(firstHead: Words, rows: readonly Html[], language: Language): Html {
  if (rows.length === 0) return html`<p>${comparisonWords.nothing[language]}</p>`;
  return html`<table class="changes"><thead><tr><th>${firstHead[language]}</th><th>A</th><th>B</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function referencesTable(references: PlanComparison['references'], language: Language): Html {
  const heads = SIDES.map((side) => html`<th>${comparisonWords[side][language]} (${references[side].length})</th>`);
  const columns = SIDES.map((side) => html`<td>${references[side].map(referenceLine)}</td>`);
  return html`<table class="thirds"><thead><tr>${heads}</tr></thead>
<tbody><tr>${columns}</tr></tbody></table>`;
}

const SIDES = ['onlyA', 'both', 'onlyB'] as const;

function referenceLine(reference: ComparedReference): Html {
  return html`<p>${instrumentLabel(reference)}</p>`;
}

function headRow(change: HeadChange, language: Language): Html {
  const { field, a, b } = change;
  const words = headWords(change, language);
  const left = a === null ? '–' : markedWords(words, 'dropped');
  const right = b === null ? '–' : markedWords(words, 'added');
  return html`<tr><td class="what">${headFieldWords[field][language]}</td><td>${left}</td><td>${right}</td></tr>
`;
}

function outlineRow({ kind, a, b, words }: OutlineChange, language: Language): Html {
  const change = outlineChangeWords[kind][language];
  return html`<tr class="${kind}"><td class="what">${change}</td><td>${outlineCell(a, words, 'dropped')}</td><td>${outlineCell(b, words, 'added')}</td></tr>
`;
}

function outlineCell(item: OutlineChange['a'], words: OutlineChange['words'], own: 'dropped' | 'added'): Html {
  if (!item) return html``;
  const text = words ? markedWords(words, own) : itemWords(item);
  return html`<div class="depth-${Math.min(5, item.level)}"><small>${item.path}</small> ${text}</div>`;
}
