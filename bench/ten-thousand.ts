import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BACKENDS, inNewStore } from './engine/in-new-store.js';
import { makeFiles } from './engine/make-files.js';
import { watchedImport, type Stretch } from './engine/watched-import.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

const {
  files: count,
  backend,
  write,
} = readOptions(
  {
    name: 'bench:ten-thousand',
    summary:
      'One import of very many files: how fast it is, and how much memory it and its readers take, after the first hundred and then after every thousand files.',
  },
  {
    files: option.count(10_000, 'files'),
    backend: option.one(BACKENDS, 'embedded', 'where store and queue are'),
    write: option.write('results-engine.md'),
  },
);
/** A thousand of ten thousand. */
const stretch = count / 10;
const stretches: Stretch[] = [];
const folder = await mkdtemp(join(tmpdir(), 'kehoach-many-'));

try {
  await makeFiles(join(folder, 'files'), count);
  await inNewStore(backend, async (store, location, redisUrl) => {
    const env = {
      KEHOACH_STORE: location,
      KEHOACH_ORIGINALS: join(folder, 'originals'),
      REDIS_URL: redisUrl ?? '',
      DATABASE_URL: '',
      KEHOACH_LOG: 'error',
    };
    await watchedImport(store, join(folder, 'files'), env, stretch, show);
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (write) await writeSection('## Many files in one import', `${describeMachine()}\n\n${report()}`, 'results-engine.md');

function show(one: Stretch): void {
  stretches.push(one);
  process.stdout.write(`${rowOf(one, stretches.length - 1)}\n`);
}

function report(): string {
  return [
    `One import of ${count} generated files (.txt, .docx, .pdf in turn; one in twenty is no document), two at a time, store and queue: ${backend}.`,
    'Memory is the highest within the stretch, of the importing process and of the largest of its readers. The first stretch holds the start of the program, the list of the files and the first readers.',
    '',
    '| files done | files per second in this stretch | memory of the import | of a reader |',
    '|---|---|---|---|',
    ...stretches.map(rowOf),
  ].join('\n');
}

function rowOf({ files, seconds, main, reader }: Stretch, index: number): string {
  const before = stretches[index - 1] ?? { files: 0, seconds: 0 };
  return `| ${files} | ${((files - before.files) / (seconds - before.seconds)).toFixed(1)} | ${main} MB | ${reader} MB |`;
}
