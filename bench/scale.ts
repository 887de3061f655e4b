import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { openStore } from '../src/store/open-store.js';
import { storeSize } from '../src/store/store-size.js';
import { describeMachine } from './machine.js';
import { tableLines } from './report.js';
import { fillStore } from './scale/fill-store.js';
import { measure, type Measured } from './scale/measure.js';
import { questions } from './scale/questions.js';

/**
 * How long the first pages of the lists take in a large store: `npm run
 * bench:scale -- [STORE] [PLANS] [QUESTION…] [--write]`. The store is generated
 * first, and gone on with when it was broken off; one that is there is brought
 * up to date and used again. `--write` keeps the figures in
 * bench/results-scale.md: for a quiet hour, with all questions.
 */
const WRITE = '--write';
const [location = join(tmpdir(), 'kehoach-scale'), count = '100000', ...wanted] = process.argv.slice(2).filter((argument) => argument !== WRITE);
const ROUNDS = 20;

const store = await openStore(location);
try {
  await fillStore(store, Number(count));
  const chosen = Object.entries(questions).filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const measured: Measured[] = [];
  for (const [name, ask] of chosen) {
    const figures = await measure(store, name, ask, ROUNDS);
    measured.push(figures);
    process.stderr.write(`${name}: p95 ${figures.p95.toFixed(1)} ms\n`);
  }
  const page = ['# First pages in a large store', '', describeMachine(), describeLoad(), await describeStore(), `- ${ROUNDS} rounds each, milliseconds inside the process, one at a time`, '', ...table(measured), ''].join('\n');
  process.stdout.write(page);
  if (process.argv.includes(WRITE)) await writeFile(join(packageRoot, 'bench', 'results-scale.md'), page);
} finally {
  await store.close();
}

/** What else ran decides the figures when it is more than the processors. */
function describeLoad(): string {
  const [, load = 0] = loadavg();
  return `- load average while measuring: ${load.toFixed(1)} on ${cpus().length} processors`;
}

async function describeStore(): Promise<string> {
  const { plans, tasks, citations, passages, bytes } = await storeSize(store);
  return `- plans: ${plans}, tasks: ${tasks}, citations: ${citations}, passages: ${passages}; ${(bytes / 2 ** 30).toFixed(1)} GiB in PostgreSQL`;
}

function table(rows: readonly Measured[]): string[] {
  const lines = rows.map(({ name, total, p50, p95, worst }) => [name, String(total), ...[p50, p95, worst].map((ms) => ms.toFixed(1))]);
  return tableLines([['question', 'answers', 'p50', 'p95', 'worst'], ...lines]);
}
