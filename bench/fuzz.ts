import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startReaders } from '../pipelines/read-apart.js';
import { packageRoot } from '../src/config/package.js';
import { asKehoachError } from '../src/errors/describe-error.js';
import { loadState, saveState, type FuzzState } from './fuzz/fuzz-state.js';
import { makeCase, type Source } from './fuzz/make-case.js';
import { peakMemory } from './fuzz/peak-memory.js';
import { fuzzReport } from './fuzz/report.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

const options = readOptions(
  {
    name: 'bench:fuzz',
    summary:
      "Reads files that were changed at random, each in a reader's process with the limits of the defaults. Round n is always the same file, and a run goes on where the last one ended.",
  },
  {
    rounds: option.count(1000, 'how many files, those of former runs among them'),
    folder: option.text('DIR', join(packageRoot, 'dist', 'fuzz'), 'where the state is kept, and every file that brought a reader down'),
    write: option.write('results-hostile.md'),
  },
);

const LIMITS = { concurrency: 1, timeLimitMs: 120_000, memoryLimitBytes: 2 ** 30 };
const STOPS_WITHOUT_CAUSE = new Set(['unexpected', 'file-crashes-reader', 'file-too-slow', 'file-needs-memory']);
const SAVED_EVERY = 50;
/** Larger ones would take most of the time. */
const MOST_BYTES = 120_000;

const sources = await loadSources();
const state = await loadState(options.folder);
const readers = startReaders(LIMITS);
while (state.rounds < options.rounds) {
  await runRound(state.rounds, state);
  state.rounds += 1;
  if (state.rounds % SAVED_EVERY === 0) await saveProgress(state);
}
await saveProgress(state);
await readers.close();
const report = fuzzReport(state, sources.length);
process.stdout.write(`${report}\n`);
if (options.write) await writeSection('## Fuzzing', `${describeMachine()}\n\n${report}`, 'results-hostile.md');
process.exitCode = state.failures.length > 0 ? 1 : 0;

async function runRound(round: number, { outcomes, mutations, failures, ...rest }: FuzzState): Promise<void> {
  const { source, mutation, bytes } = makeCase(round, sources);
  const started = performance.now();
  const { outcome, reason } = await readers.read(bytes).then(
    () => ({ outcome: 'record', reason: '' }),
    (error: unknown) => ({ outcome: asKehoachError(error).code as string, reason: reasonOf(error) }),
  );
  const seconds = (performance.now() - started) / 1000;
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  mutations[mutation] = (mutations[mutation] ?? 0) + 1;
  if (seconds > rest.slowest.seconds) state.slowest = { round, seconds };
  if (!STOPS_WITHOUT_CAUSE.has(outcome)) return;
  failures.push({ round, source, mutation, outcome, reason });
  await mkdir(options.folder, { recursive: true });
  await writeFile(join(options.folder, `${round}-${basename(source)}`), bytes);
}

function reasonOf(error: unknown): string {
  const { message, cause } = asKehoachError(error);
  return `${message} ${typeof cause === 'string' ? cause.slice(0, 600) : ''}`;
}

async function saveProgress(done: FuzzState): Promise<void> {
  done.largestMegabytes = Math.max(done.largestMegabytes, peakMemory());
  await saveState(options.folder, done);
}

async function loadSources(): Promise<Source[]> {
  const folders = ['plans', 'renditions', 'cases/docx', 'cases/pdf', 'cases/encodings'].map((name) => join(packageRoot, 'fixtures', name));
  const paths = (await Promise.all(folders.map(async (folder) => (await readdir(folder)).sort().map((name) => join(folder, name))))).flat();
  const files = await Promise.all(
    paths.filter((path) => /\.(?:docx|pdf|txt)$/u.test(path)).map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
  );
  return files.filter(({ bytes }) => bytes.length <= MOST_BYTES);
}
