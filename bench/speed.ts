import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { findAgencies } from '../src/mentions/agency/find-agencies.js';
import { findDeadlines } from '../src/mentions/deadline/find-deadlines.js';
import { findReferences } from '../src/mentions/legal-reference/find-references.js';
import { hostileTexts } from '../scripts/fixtures/hostile/hostile-texts.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { plainReferences } from './sentences/baselines.js';
import { medianSeconds } from './speed/median-seconds.js';
import { median } from './speed/median.js';

const { write } = readOptions(
  {
    name: 'bench:speed',
    summary:
      'How fast the grammars and the whole analysis read, and how their time grows on hostile text: medians of several runs in one process, a plain regular expression beside as the yardstick.',
  },
  { write: option.write('results.md') },
);

const MEGABYTE = 1_000_000;
const grammars = { references: findReferences, deadlines: findDeadlines, agencies: findAgencies };

const folder = join(packageRoot, 'fixtures', 'plans');
const files = await Promise.all((await readdir(folder)).toSorted().map((name) => readFile(join(folder, name))));
const running = repeat(files.map((file) => file.toString('utf8')).join('\n\n'), MEGABYTE);

const page = [describeMachine(), await throughput(), growth()].join('\n\n');
process.stdout.write(`${page}\n`);
if (write) await writeSection('## Speed of the grammars', page);

/** MB of UTF-8 a second on the running text of the fixtures. */
async function throughput(): Promise<string> {
  const size = Buffer.byteLength(running) / MEGABYTE;
  const yardstick = medianSeconds(() => plainReferences({ text: running, context: {}, references: [] }));
  const rows = Object.entries(grammars).map(([name, find]) => [name, medianSeconds(() => find(running))] as const);
  const whole = await wholeAnalysis();
  const lines = [...rows, ['one regular expression', yardstick] as const].map(([name, seconds]) => [
    name,
    (size / seconds).toFixed(2),
    (seconds / yardstick).toFixed(1),
  ]);
  return tableLines([
    ['1 MB of running text', 'MB/s', 'time against one expression'],
    ...lines,
    ['whole analysis of the plans', whole.toFixed(2), ''],
  ]).join('\n');
}

/** MB a second of readPlan over all fixture plans, from bytes to record. */
async function wholeAnalysis(): Promise<number> {
  const size = files.reduce((sum, file) => sum + file.length, 0) / MEGABYTE;
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const started = performance.now();
    for (const file of files) await readPlan(file);
    times.push((performance.now() - started) / 1000);
  }
  return size / median(times);
}

/** Time for 1 MB over time for 500 kB: linear work gives 2. */
function growth(): string {
  const head = ['hostile text, 1 MB', ...Object.keys(grammars).flatMap((name) => [`${name}, s`, 'growth'])];
  const rows = Object.entries(hostileTexts).map(([name, piece]) => [
    name,
    ...Object.values(grammars).flatMap((find) => {
      const [half, full] = [MEGABYTE / 2, MEGABYTE].map((size) => medianSeconds(() => find(repeat(piece, size)), 3));
      return [(full ?? 0).toFixed(2), ((full ?? 0) / (half ?? 1)).toFixed(2)];
    }),
  ]);
  return tableLines([head, ...rows]).join('\n');
}

function repeat(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}
