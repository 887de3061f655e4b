import type { DocumentResult, Evaluation } from './evaluate.js';
import type { Observation } from './observation.js';
import type { FieldScore } from './score.js';

const HEAD = ['field', 'gold', 'ours', 'right', 'missing', 'extra', 'wrong', 'precision', 'recall', 'F1', 'soft F1'];

/** The figures as plain markdown; `what` was scored: "documents", "sentences and cells". */
export function evaluationToMarkdown(evaluation: Evaluation, what = 'documents'): string {
  const { documents, whole, inventedDates, failures, fields } = evaluation;
  return [
    `- ${what}: ${documents}, of which unreadable: ${failures}`,
    `- wholly right: ${whole.strict} (case and punctuation aside: ${whole.soft})`,
    `- dates given that gold leaves blank: ${inventedDates}`,
    '',
    ...tableLines([HEAD, ...fields.map(scoreCells)]),
    '',
  ].join('\n');
}

/** What differs in one document, a line each; undefined when nothing does. */
export function missesToMarkdown({ name, failure, observations }: DocumentResult): string | undefined {
  const misses = observations.filter(({ strict }) => !strict);
  if (misses.length === 0 && failure === undefined) return undefined;
  const lines = misses.map((miss) => `- ${miss.field}${miss.soft ? ' (soft)' : ''}\n${side('gold', miss)}\n${side('ours', miss)}`);
  return [`## ${name}`, '', ...(failure === undefined ? [] : [`unreadable: ${failure}`, '']), ...lines, ''].join('\n');
}

function side(of: 'gold' | 'ours', observation: Observation): string {
  return `  - ${of}: ${observation[of] === null ? 'nothing' : JSON.stringify(observation[of])}`;
}

function scoreCells({ field, gold, ours, right, missing, extra, wrong, strict, soft }: FieldScore): string[] {
  const counts = [gold, ours, right, missing, extra, wrong].map(String);
  return [field, ...counts, ...[strict.precision, strict.recall, strict.f1, soft.f1].map(percent)];
}

export function percent(rate: number | null): string {
  return rate === null ? '' : `${(Math.floor(rate * 1000) / 10).toFixed(1)} %`;
}

/** Columns padded to one width; figures to the right. */
export function tableLines([head = [], ...rows]: readonly string[][]): string[] {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)];
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
