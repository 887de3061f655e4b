import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import type { MadeFile } from './engine/make-files.js';
import { startOnTwoHosts, theTwoHosts, type TwoHosts } from './engine/two-hosts.js';
import { twoHostsRound, type TwoHostsResult } from './engine/two-hosts-round.js';
import { expectedRecords, type Expected } from './engine/verify.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

const STATE = join(packageRoot, 'bench/.two-hosts.json');
const KINDS = [
  { backend: 'redis', begunOn: 'A' },
  { backend: 'postgres', begunOn: 'A' },
  { backend: 'redis', begunOn: 'B' },
  { backend: 'postgres', begunOn: 'B' },
] as const;

const {
  rounds,
  files: count,
  write,
} = readOptions(
  {
    name: 'bench:two-hosts',
    summary:
      'Two hosts, one of which is cut off in mid-import and brought back: on Linux, as root. Rounds that were done are kept in bench/.two-hosts.json and not done again. Ends with 1 when anything was lost or doubled, or the host did not come back to work.',
  },
  {
    rounds: option.count(KINDS.length, 'how many cuts'),
    files: option.count(900, 'files in an import; the object store of the tests lists 1000 names at most'),
    write: option.write('results-engine.md'),
  },
);

const hosts = theTwoHosts();
process.exitCode = hosts ? await run(hosts) : await startOnTwoHosts();

async function run(here: TwoHosts): Promise<number> {
  const done: TwoHostsResult[] = await readFile(STATE, 'utf8').then(
    (text) => JSON.parse(text),
    () => [],
  );
  let expected: Promise<Expected> | undefined;
  const expectedOf = (files: readonly MadeFile[]): Promise<Expected> => (expected ??= expectedRecords(files));
  while (done.length < rounds) {
    const kind = KINDS[done.length % KINDS.length] ?? KINDS[0];
    done.push(await twoHostsRound(here, kind, count, expectedOf));
    await writeFile(STATE, JSON.stringify(done));
    process.stdout.write(`${done.length}/${rounds}: ${JSON.stringify(done.at(-1))}\n`);
  }
  if (write) await writeSection('## Two hosts', `${describeMachine()}\n\n${report(done)}`, 'results-engine.md');
  return done.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
}

function report(done: readonly TwoHostsResult[]): string {
  return [
    `Two hosts made of network namespaces and a pair of veth: PostgreSQL, Redis and an object store (S3) on host A, a worker on each. One import of ${count} generated files.`,
    'When a sixth of them is done, in the middle of its work, host B loses its network for 40 s, longer than it takes until its files are given to others. It then comes back by itself.',
    'Afterwards the same holds as under faults.',
    '',
    '| queue | import begun on | waiting at the cut, at the return | of them by host B: before the cut, after its return | files lost, doubled or wrong |',
    '|---|---|---|---|---|',
    ...done.map(
      ({ backend, begunOn, pending, filesOfB: [before, back, end], wrong }) =>
        `| ${backend} | ${begunOn} | ${pending.join(', ')} | ${before}, ${end - back} | ${wrong.length} |`,
    ),
  ].join('\n');
}
