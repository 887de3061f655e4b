import type { DocumentResult } from '../evaluate.js';
import { percent, tableLines } from '../report.js';
import { scoreField } from '../score.js';
import type { ScanResult } from './measure-scan.js';

const FIELDS = ['tasks.row', 'tasks.description', 'outline.label', 'outline.title', 'references.id'];
const HEAD = ['scan, engine', 'plans', 'pages', 'pages/s', 'peak MB', 'wrong signs', 'head values', ...FIELDS, 'invented head values'];

/** One line for each kind of scan and engine; F1 of what gold has. */
export function accuracyPage(results: readonly ScanResult[]): string {
  const names = new Set(results.map(kindOf));
  const rows = [...names].map((name) =>
    rowOf(
      name,
      results.filter((result) => kindOf(result) === name),
    ),
  );
  return `Made by \`npm run bench:scans -- --write\` of the plans in fixtures/renditions; wrong signs are edits to the printed text, of its signs. Each scan is read by a process of its own, one page at a time.\n\n${tableLines([HEAD, ...rows]).join('\n')}\n`;
}

function kindOf({ condition, engine }: ScanResult): string {
  return `${condition}, ${engine}`;
}

function rowOf(name: string, group: readonly ScanResult[]): string[] {
  const sum = (figure: (result: ScanResult) => number) => group.reduce((total, result) => total + figure(result), 0);
  const pages = sum(({ pages: own }) => own);
  const wrongSigns =
    (sum(({ edits }) => edits) /
      Math.max(
        1,
        sum(({ signs }) => signs),
      )) *
    100;
  const head = headValues(group);
  return [
    name,
    String(group.length),
    String(pages),
    (pages / sum(({ seconds }) => seconds)).toFixed(2),
    Math.max(...group.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
    `${wrongSigns.toFixed(2)} %`,
    `${head.right}/${head.gold}`,
    ...FIELDS.map((field) => shareOf(field, group)),
    String(head.invented),
  ];
}

function shareOf(field: string, group: readonly DocumentResult[]): string {
  return percent(
    scoreField(
      field,
      observationsOf(group).filter((seen) => seen.field === field),
    ).strict.f1,
  );
}

function headValues(group: readonly DocumentResult[]): { right: number; gold: number; invented: number } {
  const seen = observationsOf(group).filter(({ field }) => field.startsWith('header.'));
  const told = seen.filter(({ gold }) => gold !== null);
  return {
    right: told.filter(({ strict }) => strict).length,
    gold: told.length,
    invented: seen.filter(({ gold, ours }) => gold === null && ours !== null).length,
  };
}

function observationsOf(group: readonly DocumentResult[]) {
  return group.flatMap(({ observations }) => observations);
}
