import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { lostAndDoubled } from './lost-and-doubled.js';
import { evaluateDocument, type DocumentResult } from './evaluate.js';
import { loadGold, type GoldDocument } from './load-gold.js';
import type { Observation } from './observation.js';
import { describeMachine } from './machine.js';
import { missesToMarkdown, percent, tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { scoreField } from './score.js';

/** Scores the same plans as text, Word and PDF against gold: `npm run bench:formats -- [--verbose] [--write]`. */
const { values: options } = parseArgs({ options: { verbose: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });

const FORMATS = ['txt', 'docx', 'pdf'] as const;
const documents = await loadGold(join(packageRoot, 'gold'));
const rows: string[][] = [];
for (const format of FORMATS) rows.push(await measure(format));
const table = tableLines([['format', 'documents', 'task rows', 'outline path', 'outline label', 'outline title', 'head right', 'references', 'ids', 'words lost', 'doubled'], ...rows]).join('\n');
process.stdout.write(`${table}\n`);
if (options.write) await writeSection('## By format', `${describeMachine()}\n\n${table}`);

async function measure(format: (typeof FORMATS)[number]): Promise<string[]> {
  const results: DocumentResult[] = [];
  let [lost, doubled] = [0, 0];
  for (const document of documents) {
    const documentPath = pathOf(document, format);
    results.push(await evaluateDocument({ ...document, documentPath }, readPlan));
    const [text, rendition] = await Promise.all([document.documentPath, documentPath].map(async (path) => readPlan(await readFile(path))));
    const difference = text && rendition ? lostAndDoubled(text, rendition) : { lost: 0, doubled: 0 };
    lost += difference.lost;
    doubled += difference.doubled;
  }
  if (options.verbose && format !== 'txt') process.stdout.write(`# ${format}\n\n${results.flatMap((result) => missesToMarkdown(result) ?? []).join('\n')}\n`);
  const rate = (field: string) => percent(scoreField(field, fieldsOf(results, field)).strict.f1);
  const shares = ['tasks.row', 'outline.path', 'outline.label', 'outline.title'].map(rate);
  return [format, String(results.length), ...shares, wholeHeads(results), rate('references.raw'), rate('references.id'), String(lost), String(doubled)];
}

function pathOf({ name, documentPath }: GoldDocument, format: (typeof FORMATS)[number]): string {
  return format === 'txt' ? documentPath : join(packageRoot, 'fixtures/renditions', `${name}.${format}`);
}

function fieldsOf(results: readonly DocumentResult[], field: string): Observation[] {
  return results.flatMap(({ observations }) => observations.filter((seen) => seen.field === field));
}

/** Documents of which every value of the head is right. */
function wholeHeads(results: readonly DocumentResult[]): string {
  const isOfHead = ({ field }: Observation) => field.startsWith('header.') || field.startsWith('issuedWith.');
  const whole = results.filter(({ observations }) => observations.filter(isOfHead).every(({ strict }) => strict));
  return percent(whole.length / Math.max(1, results.length));
}
