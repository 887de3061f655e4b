import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { formatsPage } from './formats/formats-page.js';
import { measureFormat, type MeasuredFormat } from './formats/measure-format.js';
import { officeRenditions } from './formats/office-renditions.js';
import { keptRenditions } from './formats/rendition.js';
import { loadGold } from './load-gold.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { missesToMarkdown } from './report.js';
import { writeSection } from './results-page.js';

const { verbose, write } = readOptions(
  {
    name: 'bench:formats',
    summary:
      'Scores the same plans as text, Word and PDF against gold, where LibreOffice is installed also as it saves them in the formats from before .docx.',
  },
  { verbose: option.flag('also prints each value that differs'), write: option.write('results.md') },
);

const documents = await loadGold(join(packageRoot, 'gold'));
const texts = new Map(
  await Promise.all(documents.map(async ({ name, documentPath }) => [name, await readPlan(await readFile(documentPath))] as const)),
);
const folder = await mkdtemp(join(tmpdir(), 'kehoach-formats-'));
try {
  const formats: MeasuredFormat[] = [];
  for (const rendition of [...keptRenditions, ...(await officeRenditions(documents, folder))])
    formats.push(await measureFormat(rendition, documents, texts));
  if (verbose) process.stdout.write(formats.map(misses).join('\n'));
  const page = formatsPage(formats);
  process.stdout.write(`${page}\n`);
  if (write) await writeSection('## By format', `${describeMachine()}\n\n${page}`);
} finally {
  await rm(folder, { recursive: true });
}

function misses({ name, results }: MeasuredFormat): string {
  return `# ${name}\n\n${results.flatMap((result) => missesToMarkdown(result) ?? []).join('\n')}\n`;
}
