import { taskChangeWords } from '../../../messages/comparison.js';
import { labels, roleWords } from '../../../messages/labels.js';
import type { Language } from '../../../messages/language.js';
import type { ComparedTask, TaskChange } from '../../../questions/compare/comparison.js';
import { html, type Html } from '../../../wording/html/html.js';
import { taskChangeLines, taskTitle } from '../../../wording/task-change-lines.js';
import { groupBy } from '../group-by.js';
import { markedWords } from './marked-words.js';

/** What became of a task, and its words in A and in B. */
export function taskRow(change: TaskChange, language: Language): Html {
  const words = change.description?.words;
  const facts = taskChangeLines(change, language).map(factLine);
  const inA = change.a.map((task) => taskBlock(task, words && markedWords(words, 'dropped'), language));
  const inB = change.b.map((task) => taskBlock(task, words && markedWords(words, 'added'), language));
  return html`<tr class="${change.kind}"><td><p class="what">${taskChangeWords[change.kind][language]}</p>${facts}</td>
<td>${inA}</td>
<td>${inB}</td></tr>
`;
}

function taskBlock(task: ComparedTask, wording: readonly Html[] | undefined, language: Language): Html {
  const title = wording ? html`${taskTitle({ ...task, description: '' })}${wording}` : html`${taskTitle(task)}`;
  return html`<div class="task"><p>${title}</p>${taskFacts(task, language).map(factLine)}</div>`;
}

function taskFacts({ units, deadlines, product }: ComparedTask, language: Language): string[] {
  const byRole = groupBy(units, ({ role }) => role).map((group) => ({ role: group[0]?.role, names: group.map(({ name }) => name) }));
  return [
    ...byRole.flatMap(({ role, names }) => (role ? [`${roleWords[role][language]}: ${names.join('; ')}`] : [])),
    ...(deadlines.length > 0 ? [`${labels.deadline[language]}: ${deadlines.join('; ')}`] : []),
    ...(product === null ? [] : [`${labels.product[language]}: ${product}`]),
  ];
}

function factLine(fact: string): Html {
  return html`<p class="facts">${fact}</p>`;
}
