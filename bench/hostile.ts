import { startReaders } from '../pipelines/read-apart.js';
import { asKehoachError } from '../src/errors/describe-error.js';
import type { HostileFile, HostileFiles } from '../scripts/fixtures/hostile/hostile-file.js';
import { hostileFiles } from '../scripts/fixtures/hostile/hostile-files.js';
import { peakMemory } from './fuzz/peak-memory.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';

const { write } = readOptions(
  {
    name: 'bench:hostile',
    summary:
      'What becomes of each hostile file, in what time and memory, with the limits of the defaults. Each but those that were cut off gets a process of its own, so that the memory is its own.',
  },
  { write: option.write('results-hostile.md') },
);

const LIMITS = { concurrency: 1, timeLimitMs: 120_000, memoryLimitBytes: 2 ** 30 };

interface Measured {
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const { cut = {}, ...formats } = hostileFiles;
const sections: string[] = [];
for (const [format, files] of Object.entries(formats)) sections.push(`### ${format}`, '', ...(await table(files)), '');
sections.push('### cut', '', ...(await summary(cut)));
const report = sections.join('\n');
process.stdout.write(`${report}\n`);
if (write) await writeSection('## Each kind', `${describeMachine()}\n\n${report}`, 'results-hostile.md');

async function table(files: HostileFiles): Promise<string[]> {
  const rows: string[][] = [];
  for (const [name, file] of Object.entries(files)) {
    const { outcome, seconds, megabytes } = await measure(file);
    rows.push([name, outcome, seconds.toFixed(1), megabytes > 0 ? megabytes.toFixed(0) : '–']);
  }
  return tableLines([['file', 'outcome', 's', 'MB'], ...rows]);
}

/** Many files of one kind: how often which outcome. */
async function summary(files: HostileFiles): Promise<string[]> {
  const measured: Measured[] = [];
  const readers = startReaders(LIMITS);
  for (const file of Object.values(files)) measured.push(await read(readers, file));
  await readers.close();
  const outcomes = [...new Set(measured.map(({ outcome }) => outcome))].sort();
  const counts = outcomes.map((outcome) => {
    const those = measured.filter((one) => one.outcome === outcome);
    return [outcome, String(those.length), Math.max(...those.map(({ seconds }) => seconds)).toFixed(1)];
  });
  return tableLines([['outcome', 'files', 'slowest, s'], ...counts]);
}

async function measure(file: HostileFile): Promise<Measured> {
  const readers = startReaders(LIMITS);
  await readers.read(Buffer.from('KẾ HOẠCH')); // The start of the process is no part of it.
  const measured = await read(readers, file);
  await readers.close();
  return measured;
}

async function read(readers: ReturnType<typeof startReaders>, { make }: HostileFile): Promise<Measured> {
  const bytes = make();
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMemory())), 100);
  const started = performance.now();
  const outcome = await readers.read(bytes).then(
    () => 'record',
    (error: unknown) => asKehoachError(error).code,
  );
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  return { outcome, seconds, megabytes: Math.max(megabytes, peakMemory()) };
}
