import { comparisonWords, headFieldWords, outlineChangeWords, taskChangeWords } from '../../messages/comparison.js';
import type { Language } from '../../messages/language.js';
import { itemWords } from '../../questions/compare/compare-outlines.js';
import type { HeadChange, OutlineChange, PlanComparison, TaskChange } from '../../questions/compare/comparison.js';
import type { Terminal } from '../terminal.js';
import { headText } from '../../wording/head-text.js';
import { instrumentLabel } from './instrument-label.js';
import { planLabel } from './plan-label.js';
import { renderTable, type TableCell } from './table.js';
import { taskChangeLines, taskTitle } from '../../wording/task-change-lines.js';
import { markWords } from './word-runs.js';
import { wrapText } from './wrap-text.js';

/** What differs between two plans, part by part; what is the same is only counted. */
export function renderComparison(comparison: PlanComparison, language: Language, terminal: Terminal): string {
  const { a, b, head, outline, tasks, counts } = comparison;
  const part = (title: string, sum: string, body: string): string => `${terminal.colors.bold(title)}${sum && ` (${sum})`}\n${body}`;
  return [
    `A: ${planLabel(a)}\nB: ${planLabel(b)}\n`,
    part(comparisonWords.head[language], '', headTable(head, language, terminal)),
    part(comparisonWords.outline[language], sumOf(counts.outline, outlineChangeWords, language), outlineTable(outline, language, terminal)),
    part(comparisonWords.tasks[language], sumOf(counts.tasks, taskChangeWords, language), taskTable(tasks, language, terminal)),
    part(comparisonWords.references[language], '', referenceLines(comparison, language, terminal)),
  ].join('\n');
}

/** "giữ nguyên: 3, sửa: 5": kinds that occur. */
export function sumOf<Kind extends string>(
  counts: Readonly<Record<Kind, number>>,
  words: Readonly<Record<Kind, Readonly<Record<Language, string>>>>,
  language: Language,
): string {
  return typedKeys(counts)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${words[kind][language]}: ${counts[kind]}`)
    .join(', ');
}

function typedKeys<Kind extends string>(counts: Readonly<Record<Kind, number>>): Kind[] {
  // The counts are made with these keys and no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(counts) as Kind[];
}

function headTable(head: readonly HeadChange[], language: Language, terminal: Terminal): string {
  const rows = head.map(({ field, a, b }) => [headFieldWords[field][language], headText(field, a, language), headText(field, b, language)]);
  return tableOr([comparisonWords.field[language], 'A', 'B'], rows, language, terminal);
}

function outlineTable(outline: readonly OutlineChange[], language: Language, terminal: Terminal): string {
  const rows = outline.flatMap(({ kind, a, b, words }) => {
    if (kind === 'same') return [];
    const item = b ?? a;
    const text = words ? markWords(words) : item && itemWords(item);
    return [[outlineChangeWords[kind][language], a?.path ?? '', b?.path ?? '', text ?? '']];
  });
  return tableOr([comparisonWords.difference[language], 'A', 'B', ''], rows, language, terminal);
}

function taskTable(tasks: readonly TaskChange[], language: Language, terminal: Terminal): string {
  const rows = tasks
    .filter(({ kind }) => kind !== 'same')
    .map((change): TableCell[] => [
      taskChangeWords[change.kind][language],
      change.a.map(taskTitle),
      change.b.map(taskTitle),
      differences(change, language),
    ]);
  return tableOr([comparisonWords.difference[language], 'A', 'B', ''], rows, language, terminal);
}

function differences(change: TaskChange, language: Language): string[] {
  const wording = change.description ? [`${comparisonWords.description[language]}: ${markWords(change.description.words)}`] : [];
  return [...wording, ...taskChangeLines(change, language)];
}

function referenceLines({ references }: PlanComparison, language: Language, terminal: Terminal): string {
  const lines = (['onlyA', 'onlyB', 'both'] as const).map((side) => {
    const labels = references[side].map(instrumentLabel).join('; ');
    return `${comparisonWords[side][language]} (${references[side].length})${labels && `: ${labels}`}`;
  });
  const width = terminal.isInteractive.stdout ? terminal.width : Number.MAX_SAFE_INTEGER;
  return `${lines.map((line) => wrapText(line, width)).join('\n')}\n`;
}

function tableOr(heads: readonly string[], rows: readonly (readonly TableCell[])[], language: Language, terminal: Terminal): string {
  if (rows.length === 0) return `${comparisonWords.nothing[language]}\n`;
  return renderTable(
    heads.map((head) => ({ head })),
    rows,
    terminal,
  );
}
