import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { embeddedRound } from './engine/embedded-round.js';
import type { MadeFile } from './engine/make-files.js';
import type { RoundResult } from './engine/round-result.js';
import { serverRound } from './engine/server-round.js';
import { expectedRecords, type Expected } from './engine/verify.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';

const BACKENDS = ['redis', 'postgres', 'embedded'] as const;
type Backend = (typeof BACKENDS)[number];
type State = Record<Backend, RoundResult[]>;

const STATE = join(packageRoot, 'bench/.faults.json');

const {
  rounds,
  files: count,
  backend: backends,
  fresh,
  write,
} = readOptions(
  {
    name: 'bench:faults',
    summary:
      'Imports while workers and servers are killed. Rounds that were done are kept in bench/.faults.json and not done again. Ends with 1 when anything was lost or doubled.',
  },
  {
    rounds: option.count(1, 'how often, on each backend'),
    files: option.count(300, 'files in an import'),
    backend: option.some(BACKENDS, 'where the queue is'),
    fresh: option.flag('begins anew and keeps nothing'),
    write: option.write('results-engine.md'),
  },
);
const state = fresh ? none() : await loadState();

let expected: Promise<Expected> | undefined;
const expectedOf = (files: readonly MadeFile[]): Promise<Expected> => (expected ??= expectedRecords(files));

for (const backend of backends) {
  while (state[backend].length < rounds) {
    const result = backend === 'embedded' ? await embeddedRound(count, expectedOf) : await serverRound(backend, count, expectedOf);
    state[backend].push(result);
    if (!fresh) await writeFile(STATE, JSON.stringify(state));
    process.stdout.write(`${backend} ${state[backend].length}/${rounds}: ${JSON.stringify(result)}\n`);
  }
}
if (write) await writeSection('## Faults', `${describeMachine()}\n\n${report()}`, 'results-engine.md');
process.exitCode = backends.some((backend) => state[backend].some(({ wrong }) => wrong.length > 0)) ? 1 : 0;

function none(): State {
  return { redis: [], postgres: [], embedded: [] };
}

async function loadState(): Promise<State> {
  return readFile(STATE, 'utf8').then((text) => ({ ...none(), ...JSON.parse(text) }), none);
}

function report(): string {
  const rows = BACKENDS.filter((backend) => state[backend].length > 0).map((backend) => {
    const sum = (value: (result: RoundResult) => number): number => state[backend].reduce((total, result) => total + value(result), 0);
    return `| ${backend} | ${state[backend].length} | ${sum(({ workers }) => workers)} | ${sum(({ servers }) => servers)} | ${sum(({ wrong }) => wrong.length)} |`;
  });
  return [
    `Each round imports ${count} generated files (.txt, .docx, .pdf; one in twenty is no document) twice at once, on new servers.`,
    'On redis and postgres two workers are killed with SIGKILL every 5 to 10 s and the servers three times for up to 3 s; on embedded the whole import is killed with SIGKILL up to five times, each at a random moment of its first 12 s.',
    'Then: the sums hold, each good file has one record, equal byte for byte to that of an undisturbed reading, each bad one a reason; the queue is empty; `kehoach verify` finds nothing.',
    '',
    '| queue | rounds | processes killed | servers killed | files lost, doubled or wrong |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
