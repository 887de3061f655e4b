/**
 * How fast imports are: `npm run bench:throughput -- [--files N] [--large N]
 * [--backend embedded|postgres|redis] [--write]`. The bare pipeline in a loop,
 * then the engine at 1 and 2 files at a time; `--large`: one import of so many
 * files, and of a hundredth of them, for the cost of a file and the memory.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config/package.js';
import { startPostgres } from '../scripts/servers/postgres-server.js';
import { startRedis } from '../scripts/servers/redis-server.js';
import { readPointer } from '../src/store/embedded-postgres/pointer.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { bareLoop, wholeImport, type Pace } from './engine/pace.js';
import { writeSection } from './write-section.js';

const BACKENDS = ['embedded', 'postgres', 'redis'] as const;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '300' },
    large: { type: 'string' },
    backend: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const count = Number(values.files);
const rows: string[] = [];
for (const backend of BACKENDS.filter((one) => values.backend === undefined || values.backend === one)) {
  if (values.large === undefined) await compare(backend);
  else await grow(backend, Number(values.large));
}
const heading = values.large === undefined ? 'Throughput' : 'Scale';
const columns = values.large === undefined ? throughputHead() : scaleHead();
if (values.write) await writeSection(join(packageRoot, 'bench/results-engine.md'), heading, [...columns, ...rows].join('\n'), 'The import engine');

function throughputHead(): string[] {
  return [
    `${count} generated files (.txt, .docx, .pdf in turn; one in twenty is no document) into an empty store. Bare: reading, keeping the original and writing the rows in a loop, in one process. Files per second; in brackets against the bare loop.`,
    '',
    '| store and queue | bare | engine, 1 at a time | engine, 2 at a time |',
    '|---|---|---|---|',
  ];
}

function scaleHead(): string[] {
  return ['One import into an empty store, 2 files at a time. Memory is that of the importing process; its readers are processes of their own.', '', '| store and queue | files | ms a file | memory at the end | at its highest |', '|---|---|---|---|---|'];
}

async function compare(backend: string): Promise<void> {
  const bare = await inNewStore(backend, (store) => bareLoop(store, count));
  const [one, two] = [await engine(backend, 1), await engine(backend, 2)];
  show(`| ${backend} | ${rate(bare)} | ${rate(one)} (${share(one, bare)}) | ${rate(two)} (${share(two, bare)}) |`);
}

async function engine(backend: string, concurrency: number): Promise<Pace> {
  return inNewStore(backend, (store, redisUrl) => wholeImport(store, count, concurrency, redisUrl));
}

async function grow(backend: string, large: number): Promise<void> {
  for (const files of [large / 100, large / 10, large]) {
    const pace = await inNewStore(backend, (store, redisUrl) => wholeImport(store, files, 2, redisUrl));
    show(`| ${backend} | ${files} | ${((pace.seconds * 1000) / files).toFixed(1)} | ${pace.memory} MB | ${pace.highestMemory} MB |`);
  }
}

function show(row: string): void {
  rows.push(row);
  process.stdout.write(`${row}\n`);
}

function rate({ files, seconds }: Pace): string {
  return (files / seconds).toFixed(1);
}

function share(pace: Pace, bare: Pace): string {
  return `${((100 * bare.seconds) / pace.seconds).toFixed(0)} %`;
}

async function inNewStore<T>(backend: string, use: (store: Store, redisUrl?: string) => Promise<T>): Promise<T> {
  if (backend === 'embedded') return inEmbeddedStore(use);
  const postgres = await startPostgres();
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const store = await openStore(postgres.url);
  try {
    return await use(store, redis?.url);
  } finally {
    await store.close();
    await Promise.all([postgres.stop(), redis?.stop()]);
  }
}

async function inEmbeddedStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pace-'));
  const store = await openStore(join(folder, 'store'));
  try {
    return await use(store);
  } finally {
    await store.close();
    const { data } = await readPointer(join(folder, 'store/postgres'));
    await rm(dirname(data), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}
