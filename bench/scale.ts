import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open-store.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';
import { describeFigures } from './scale/describe-figures.js';
import { fillStore } from './scale/fill-store.js';
import { measure, type Measured } from './scale/measure.js';
import { questions } from './scale/questions.js';

const { operands, write } = readOptions(
  {
    name: 'bench:scale',
    summary:
      'How long the first pages of the lists take in a large store, by questions whose names hold one of the words. The store is generated first, and gone on with when that was broken off; one that is there is brought up to date and used again.',
    operands: '[STORE] [PLANS] [QUESTION…]',
  },
  { write: option.write('results-scale.md') },
);
const [location = join(tmpdir(), 'kehoach-scale'), count = '100000', ...wanted] = operands;
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
  const text = await describeFigures(
    store,
    measured,
    ['question', 'answers'],
    `${ROUNDS} rounds each, milliseconds inside the process, one at a time`,
  );
  process.stdout.write(`${text}\n`);
  if (write) await writeSection('## Asked of the store', `${describeMachine()}\n\n${text}`, 'results-scale.md');
} finally {
  await store.close();
}
