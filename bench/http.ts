import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPageServer } from '../scripts/servers/page-server.js';
import { addApiKey, removeApiKey } from '../src/store/accounts/api-keys.js';
import { openStore } from '../src/store/open-store.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import type { Random } from './random.js';
import { readOptions } from './read-options.js';
import { writeSection } from './results-page.js';
import { addresses, type Address } from './scale/addresses.js';
import { describeFigures } from './scale/describe-figures.js';
import { fillStore } from './scale/fill-store.js';
import { measure, type Measured } from './scale/measure.js';

const {
  operands: wanted,
  store: location,
  plans,
  rounds,
  write,
} = readOptions(
  {
    name: 'bench:http',
    summary:
      'How long the API takes for the first page of every list that the page asks for, in a large store: from the request to the last byte, one at a time, of a server in a process of its own. The store is generated as by bench:scale, or used as it is. For a quiet hour, with all addresses; else those whose names hold one of the words.',
    operands: '[ADDRESS…]',
  },
  {
    store: option.text('STORE', join(tmpdir(), 'kehoach-scale'), 'where the store is'),
    plans: option.count(100_000, 'plans in the store'),
    // all of them stay within what the server answers in a minute
    rounds: option.count(14, 'how often each is asked'),
    write: option.write('results-scale.md'),
  },
);
const WANTED_MS = 100;
const BY = { name: 'bench', from: 'bench' };

await run();

async function run(): Promise<void> {
  const store = await openStore(location);
  try {
    await fillStore(store, plans);
    const { id, key } = await addApiKey(store, { name: 'bench', role: 'administrator', unit: null, days: 1 }, BY);
    const server = await startPageServer({ ...process.env, KEHOACH_STORE: location });
    try {
      const measured = await measureAll(`${new URL(server.link).origin}/api/v1`, key);
      const text = await describeFigures(
        store,
        measured,
        ['first page', 'total or bytes'],
        `${rounds} rounds each, milliseconds at a client on the same machine, one at a time`,
      );
      process.stdout.write(`${text}\n`);
      if (write) await writeSection('## Over HTTP', `${describeMachine()}\n\n${text}`, 'results-scale.md');
    } finally {
      await server.stop();
      await removeApiKey(store, id, BY);
    }
  } finally {
    await store.close();
  }
}

async function measureAll(base: string, key: string): Promise<Measured[]> {
  const chosen = Object.entries(addresses).filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const measured: Measured[] = [];
  for (const [name, address] of chosen) {
    const figures = await measure(name, (dice) => ask(base, key, address, dice), rounds);
    measured.push(figures);
    process.stderr.write(`${figures.p95 > WANTED_MS ? 'slow ' : ''}${name}: p95 ${figures.p95.toFixed(1)} ms\n`);
  }
  return measured;
}

/** How much there is to be found; for what is no list, how many bytes came. */
async function ask(base: string, key: string, address: Address, dice: Random): Promise<{ total: number }> {
  const response = await fetch(base + address(dice), { headers: { authorization: `Bearer ${key}` } });
  const text = await response.text();
  if (!response.ok && response.status !== 404) throw new Error(`${response.status} ${address(dice)} ${text}`);
  return { total: Number(/"(?:total|tasks)":(\d+)/u.exec(text)?.[1] ?? text.length) };
}
