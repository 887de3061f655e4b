import { Redis } from 'ioredis';
import { pino } from 'pino';
import { inNewStore } from './engine/in-new-store.js';
import { wholeImport } from './engine/pace.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { openQueue } from '../src/queue/open-queue.js';
import type { Store } from '../src/store/store.js';
import { tableSizes, type TableSize } from '../src/store/upkeep/table-sizes.js';

const {
  files: count,
  jobs,
  write,
} = readOptions(
  {
    name: 'bench:plan-size',
    summary: 'How much room a plan takes in PostgreSQL, by table, after an import of generated files; and a job that waits in Redis.',
  },
  {
    files: option.count(300, 'files in the import'),
    jobs: option.count(10_000, 'jobs that wait'),
    write: option.write('results-scale.md'),
  },
);

const text = await inNewStore('redis', async (store, _, redisUrl = '') => {
  await wholeImport(store, count, 2, redisUrl);
  const sizes = await tableSizes(store);
  return report(sizes, await bytesOfJob(store, redisUrl));
});
process.stdout.write(`${text}\n`);
if (write) await writeSection('## What a plan takes', `${describeMachine()}\n\n${text}`, 'results-scale.md');

/** Of each table alone, and all that is smaller together. */
function report(sizes: readonly TableSize[], jobBytes: number): string {
  const plans = sizes.find(({ table }) => table === 'plans')?.rows ?? 0;
  const row = (name: string, some: readonly TableSize[]): string[] => {
    const sum = (of: (size: TableSize) => number): number => some.reduce((total, size) => total + of(size), 0) / plans;
    return [name, (sum(({ bytes }) => bytes) / 1000).toFixed(1), sum(({ rows }) => rows).toFixed(1)];
  };
  const [large, small] = [sizes.filter(({ bytes }) => bytes >= plans * 1000), sizes.filter(({ bytes }) => bytes < plans * 1000)];
  return [
    `- ${plans} plans in the store: the fixtures as .txt, .docx and .pdf, and changed copies of them, imported by two readers`,
    `- a job that waits in Redis: ${jobBytes.toFixed(0)} bytes (of ${jobs})`,
    '',
    ...tableLines([
      ['table, with indexes', 'kB a plan', 'rows a plan'],
      ...large.map((size) => row(size.table, [size])),
      row('all others', small),
      row('all', sizes),
    ]),
  ].join('\n');
}

async function bytesOfJob(store: Store, redisUrl: string): Promise<number> {
  const [queue, redis] = [await openQueue(store, redisUrl, pino({ level: 'error' })), new Redis(redisUrl)];
  const used = async (): Promise<number> => Number(/^used_memory:(\d+)/mu.exec(await redis.info('memory'))?.[1]);
  try {
    const before = await used();
    await queue.add(
      0,
      Array.from({ length: jobs }, (_, position) => position),
    );
    return ((await used()) - before) / jobs;
  } finally {
    redis.disconnect();
    await queue.close();
  }
}
