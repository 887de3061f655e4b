import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open-store.js';
import { describeFigures } from './scale/describe-figures.js';
import { fillStore } from './scale/fill-store.js';
import { measure, type Measured } from './scale/measure.js';
import { questions } from './scale/questions.js';
import { keepFigures } from './scale/results-file.js';

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
    const figures = await measure(name, (dice) => ask(store, dice), ROUNDS);
    measured.push(figures);
    process.stderr.write(`${name}: p95 ${figures.p95.toFixed(1)} ms\n`);
  }
  const text = await describeFigures(store, measured, ['question', 'answers'], `${ROUNDS} rounds each, milliseconds inside the process, one at a time`);
  process.stdout.write(`${text}\n`);
  if (process.argv.includes(WRITE)) await keepFigures('Asked of the store', text);
} finally {
  await store.close();
}
