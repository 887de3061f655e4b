import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../pipelines/read-plan.js';
import type { PlanRecord } from '../schemas/index.js';
import { formatsPage } from './formats/formats-page.js';
import { measureFormat, type MeasuredFormat } from './formats/measure-format.js';
import type { Rendition } from './formats/rendition.js';
import { gainsAndLosses, missLines } from './gains-and-losses.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { plansToLay, printPapers, writePapers, type LaidPlan } from './papers/make-papers.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

const all = await plansToLay();
const options = readOptions(
  {
    name: 'bench:papers',
    summary: 'Lays the plans of gold/unseen* out in Word as typists do, prints them with LibreOffice, and scores what is read from both.',
  },
  {
    plan: option.some(
      all.map(({ document }) => document.name),
      'which plans',
    ),
    format: option.some(['docx', 'pdf'], 'which formats; .pdf needs LibreOffice'),
    keep: option.text('DIR', '', 'where the papers are kept; nowhere'),
    verbose: option.flag('also prints how each is laid out, and each value that is right in the text and wrong in the paper'),
    write: option.write('results.md'),
  },
);
const plans = all.filter(({ document }) => options.plan.includes(document.name));
const folder = options.keep === '' ? await mkdtemp(join(tmpdir(), 'kehoach-papers-')) : options.keep;
try {
  await writePapers(plans, folder);
  const text: Rendition = { name: 'txt', pathOf: ({ documentPath }) => documentPath };
  const texts = new Map<string, PlanRecord>();
  for (const { document } of plans) texts.set(document.name, await readPlan(await readFile(document.documentPath)));
  const measure = (rendition: Rendition, laid: readonly LaidPlan[]) =>
    measureFormat(
      rendition,
      laid.map(({ document }) => document),
      texts,
    );
  const formats = [await measure(text, plans)];
  if (options.format.includes('docx')) formats.push(await measure(renditionOf('docx'), plans));
  if (options.format.includes('pdf')) formats.push(await measure(renditionOf('pdf'), await printPapers(plans, folder)));
  if (options.verbose)
    process.stdout.write(`${plans.map(describe).join('\n')}\n\n${formats.map((format) => losses(format, formats[0])).join('\n')}`);
  const page = formatsPage(formats, 'txt');
  process.stdout.write(`${page}\n`);
  if (options.write) await writeSection('## Word files and prints of unseen plans', `${describeMachine()}\n\n${page}`);
} finally {
  if (options.keep === '') await rm(folder, { recursive: true });
}

function renditionOf(format: 'docx' | 'pdf'): Rendition {
  return { name: format, pathOf: ({ name }) => join(folder, `${name}.${format}`) };
}

function describe({ document, manner }: LaidPlan): string {
  return `${document.name}: ${Object.entries(manner)
    .map(([dimension, way]) => `${dimension} ${way}`)
    .join(', ')}`;
}

function losses({ name, results }: MeasuredFormat, text: MeasuredFormat | undefined): string {
  return `# ${name}\n\n${gainsAndLosses(missLines(text?.results ?? []), missLines(results)).losses.join('\n')}\n`;
}
