import type { DocumentResult } from '../evaluate.js';
import { missLines } from '../gains-and-losses.js';
import type { Observation } from '../observation.js';
import { percent, tableLines } from '../report.js';
import { scoreField, scoreFields } from '../score.js';
import type { MeasuredFormat } from './measure-format.js';

const SHARES = {
  'task rows': 'tasks.row',
  'outline path': 'outline.path',
  'outline label': 'outline.label',
  'outline title': 'outline.title',
};
const IDS = { references: 'references.raw', ids: 'references.id' };
const HEAD = ['format', 'documents', ...Object.keys(SHARES), 'head right', ...Object.keys(IDS), 'words lost', 'doubled'];

/** A line a format; each field in each format; and how much a format gets wrong that the one it is held against gets right. */
export function formatsPage(formats: readonly MeasuredFormat[], heldAgainst = 'docx'): string {
  const yardstick = formats.find(({ name }) => name === heldAgainst)?.results ?? [];
  return [
    ...tableLines([HEAD, ...formats.map(rowOf)]),
    '',
    '### Field by field, F1',
    '',
    ...tableLines([
      ['field', ...formats.map(({ name }) => name)],
      ...fieldsOf(yardstick).map((field) => [field, ...formats.map(({ results }) => shareOf(field, results))]),
    ]),
    '',
    `### Right as ${heldAgainst}, wrong here`,
    '',
    ...formats.map((format) => lossesOf(format, yardstick)),
  ].join('\n');
}

function rowOf({ name, results, words }: MeasuredFormat): string[] {
  const shares = (fields: Readonly<Record<string, string>>): string[] => Object.values(fields).map((field) => shareOf(field, results));
  return [name, String(results.length), ...shares(SHARES), wholeHeads(results), ...shares(IDS), String(words.lost), String(words.doubled)];
}

function fieldsOf(results: readonly DocumentResult[]): string[] {
  return scoreFields(results.flatMap(({ observations }) => observations)).map(({ field }) => field);
}

function shareOf(field: string, results: readonly DocumentResult[]): string {
  return percent(
    scoreField(
      field,
      results.flatMap(({ observations }) => observations.filter((seen) => seen.field === field)),
    ).strict.f1,
  );
}

/** Documents of which every value of the head is right. */
function wholeHeads(results: readonly DocumentResult[]): string {
  const isOfHead = ({ field }: Observation) => field.startsWith('header.') || field.startsWith('issuedWith.');
  const whole = results.filter(({ observations }) => observations.filter(isOfHead).every(({ strict }) => strict));
  return percent(whole.length / Math.max(1, results.length));
}

/** How many; `--verbose` names them. */
function lossesOf({ name, results }: MeasuredFormat, yardstick: readonly DocumentResult[]): string {
  const known = new Set(missLines(yardstick));
  return `- ${name}: ${missLines(results).filter((line) => !known.has(line)).length}`;
}
