/**
 * How fast imports are: `npm run bench:throughput -- [--files N]
 * [--backend embedded|postgres|redis] [--fresh] [--write]`. The bare pipeline
 * in a loop, then the engine at 1 and 2 files at a time. What was measured is
 * kept in bench/.throughput.json and not measured again unless `--fresh`;
 * `--write` puts the figures into bench/results-engine.md. bench/ten-thousand.ts
 * tells how many files in one import go.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config/package.js';
import { inNewStore } from './engine/in-new-store.js';
import { bareLoop, wholeImport, type Pace } from './engine/pace.js';
import { writeSection } from './write-section.js';

const BACKENDS = ['embedded', 'postgres', 'redis'] as const;
/** Files at a time; 0 is the loop. */
const WAYS = [0, 1, 2] as const;
const STATE = join(packageRoot, 'bench/.throughput.json');
const USAGE = 'npm run bench:throughput -- [--files N] [--backend embedded|postgres|redis] [--fresh] [--write]\n';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '300' },
    backend: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const count = Number(values.files);
/** "redis 2 of 300" → how it went. */
const measured: Record<string, Pace> = values.fresh ? {} : await readFile(STATE, 'utf8').then((text) => JSON.parse(text), () => ({}));

if (values.help) process.stdout.write(USAGE);
else await measureAll();

async function measureAll(): Promise<void> {
  for (const backend of BACKENDS.filter((one) => values.backend === undefined || values.backend === one)) {
    for (const way of WAYS) await measureOnce(backend, way);
    process.stdout.write(`${rowOf(backend)}\n`);
  }
  if (values.write) await writeSection(join(packageRoot, 'bench/results-engine.md'), 'Throughput', report(), 'The import engine');
}

async function measureOnce(backend: string, way: number): Promise<void> {
  if (measured[keyOf(backend, way)]) return;
  const pace = await inNewStore(backend, (store, _, redisUrl) => (way === 0 ? bareLoop(store, count) : wholeImport(store, count, way, redisUrl)));
  measured[keyOf(backend, way)] = pace;
  await writeFile(STATE, JSON.stringify(measured));
  process.stdout.write(`${keyOf(backend, way)}: ${pace.seconds.toFixed(1)} s\n`);
}

function keyOf(backend: string, way: number): string {
  return `${backend} ${way} of ${count}`;
}

function report(): string {
  return [
    `${count} generated files (.txt, .docx, .pdf in turn; one in twenty is no document) into an empty store. Bare: reading, keeping the original and writing the rows in a loop, in one process. Files per second; in brackets against the bare loop.`,
    '',
    '| store and queue | bare | engine, 1 at a time | engine, 2 at a time |',
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
