import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addApiKey } from '../../src/store/accounts/api-keys.js';
import { checkPlans } from '../../src/store/upkeep/check-plans.js';
import { openStore } from '../../src/store/open-store.js';
import type { PageOf } from '../../src/store/sql/page.js';
import type { Store } from '../../src/store/store.js';
import { keepServer, type KeptServer } from '../support/kept-server.js';
import { ask, sendUntilTaken, untilFinished, type Client } from '../support/send-plans.js';
import { somePostgres, type SomePostgres } from '../support/some-postgres.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

const UPLOADS = 50;
const CLIENTS = 5;
/** When so many uploads have been taken: which server is ended, and how. */
const ENDS: ReadonlyMap<number, readonly [server: number, signal: NodeJS.Signals]> = new Map([
  [8, [0, 'SIGKILL']],
  [18, [1, 'SIGTERM']],
  [28, [0, 'SIGTERM']],
  [38, [1, 'SIGKILL']],
]);

let postgres: SomePostgres;
let originals: string;
let store: Store;
let servers: KeptServer[];
let headers: Record<string, string>;

beforeAll(async () => {
  [postgres, originals] = [await somePostgres(), await temporaryFolder()];
  store = await openStore(postgres.url);
  const { key } = await addApiKey(store, { name: 'uploads', role: 'administrator', unit: null, days: 1 }, { name: 'test', from: 'test' });
  headers = { authorization: `Bearer ${key}` };
  const env = { KEHOACH_STORE: postgres.url, KEHOACH_ORIGINALS: originals };
  servers = [await keepServer(env), await keepServer(env)];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await store.close();
  await postgres.stop();
  await removeStore(originals);
});

/** Asks the servers in turn. */
function newClient(first: number): Client {
  let turn = first;
  return { address: () => servers[(turn += 1) % servers.length]?.address ?? '', headers };
}

test('50 uploads of several clients to two servers that are ended in turn: what was taken is there, each once', async () => {
  const waiting = Array.from({ length: UPLOADS }, (_, index) => index + 1);
  const taken: number[] = [];
  const sendAll = async (client: Client): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      taken.push(await sendUntilTaken(client, number));
      const [server, signal] = ENDS.get(taken.length) ?? [];
      if (server !== undefined && signal !== undefined) servers[server]?.end(signal);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => sendAll(newClient(index))));
  expect(new Set(taken).size).toBe(UPLOADS);

  const client = newClient(0);
  const imports = await untilFinished(client, new Set(taken));
  expect(imports.filter(({ failed, pending }) => failed + pending > 0)).toEqual([]);
  const { items } = await ask<PageOf<{ number: string }>>(client, '/plans?limit=1000');
  const numbers = items.map(({ number }) => Number.parseInt(number, 10)).toSorted((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: UPLOADS }, (_, index) => index + 1));
  for await (const { planId, findings } of checkPlans(store.db)) expect([planId, findings]).toEqual([planId, []]);
});
