import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { BACKENDS, inNewStore, type Backend } from './engine/in-new-store.js';
import { bareLoop, wholeImport, type Pace } from './engine/pace.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

/** Files at a time; 0 is the loop. */
const WAYS = [0, 1, 2] as const;
const STATE = join(packageRoot, 'bench/.throughput.json');

const {
  files: count,
  backend: backends,
  fresh,
  write,
} = readOptions(
  {
    name: 'bench:throughput',
    summary:
      'How fast imports are: the bare pipeline in a loop, then the engine at 1 and 2 files at a time. What was measured is kept in bench/.throughput.json. How many files in one import go, bench:ten-thousand tells.',
  },
  {
    files: option.count(300, 'files in an import'),
    backend: option.some(BACKENDS, 'where store and queue are'),
    fresh: option.flag('measures anew what was measured before'),
    write: option.write('results-engine.md'),
  },
);
/** "redis 2 of 300" → how it went. */
const measured: Record<string, Pace> = fresh
  ? {}
  : await readFile(STATE, 'utf8').then(
      (text) => JSON.parse(text),
      () => ({}),
    );

for (const backend of backends) {
  for (const way of WAYS) await measureOnce(backend, way);
  process.stdout.write(`${rowOf(backend)}\n`);
}
if (write) await writeSection('## Throughput', `${describeMachine()}\n\n${report()}`, 'results-engine.md');

async function measureOnce(backend: Backend, way: number): Promise<void> {
  if (measured[keyOf(backend, way)]) return;
  const pace = await inNewStore(backend, (store, _, redisUrl) =>
    way === 0 ? bareLoop(store, count) : wholeImport(store, count, way, redisUrl),
  );
  measured[keyOf(backend, way)] = pace;
  await writeFile(STATE, JSON.stringify(measured));
  process.stdout.write(`${keyOf(backend, way)}: ${pace.seconds.toFixed(1)} s\n`);
}

function keyOf(backend: string, way: number): string {
  return `${backend} ${way} of ${count}`;
}

function report(): string {
  return [
    `${count} generated files (.txt, .docx, .pdf in turn; one in twenty is no document) into an empty store. Bare: reading, keeping the original and writing the rows in a loop, in one process. The engine reads so many files at a time and stores what it has read meanwhile. Files per second, beside whatever else the machine does; in brackets against the bare loop.`,
    '',
    '| store and queue | bare | engine, 1 read at a time | engine, 2 read at a time |',
    '|---|---|---|---|',
    ...BACKENDS.filter((backend) => WAYS.every((way) => measured[keyOf(backend, way)])).map(rowOf),
  ].join('\n');
}

function rowOf(backend: string): string {
  const [bare, ...engine] = WAYS.map((way) => measured[keyOf(backend, way)]);
  const cells = engine.map((pace) => (bare && pace ? `${rate(pace)} (${((100 * bare.seconds) / pace.seconds).toFixed(0)} %)` : ''));
  return `| ${[backend, bare ? rate(bare) : '', ...cells].join(' | ')} |`;
}

function rate({ files, seconds }: Pace): string {
  return (files / seconds).toFixed(1);
}
