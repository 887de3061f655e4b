import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addApiKey } from '../../src/store/accounts/api-keys.js';
import { openStore } from '../../src/store/open-store.js';
import type { PageOf } from '../../src/store/sql/page.js';
import { keepServer, type KeptServer } from '../support/kept-server.js';
import { ask, sendUntilTaken, untilFinished, type Client } from '../support/send-plans.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';

const UPLOADS = 50;
/** The server is ended when so many uploads have been taken: killed the first time, told to stop the second. */
const ENDS: ReadonlyMap<number, NodeJS.Signals> = new Map([
  [10, 'SIGKILL'],
  [30, 'SIGTERM'],
]);

let folder: string;
let server: KeptServer;
let client: Client;

beforeAll(async () => {
  folder = await temporaryFolder();
  const store = await openStore(folder);
  const { key } = await addApiKey(store, { name: 'uploads', role: 'administrator', unit: null, days: 1 }, { name: 'test', from: 'test' });
  await store.close();
  server = await keepServer({ KEHOACH_STORE: folder });
  client = { address: () => server.address, headers: { authorization: `Bearer ${key}` } };
});

afterAll(async () => {
  await server.stop();
  await removeStore(folder);
});

test('50 uploads at once, the server killed and stopped meanwhile: what was taken is there, each once', async () => {
  let taken = 0;
  const begun = Array.from({ length: UPLOADS }, async (_, index) => {
    const importId = await sendUntilTaken(client, index + 1);
    taken += 1;
    const signal = ENDS.get(taken);
    if (signal) server.end(signal);
    return importId;
  });
  const ids = new Set(await Promise.all(begun));
  expect(ids.size).toBe(UPLOADS);
  const imports = await untilFinished(client, ids);
  expect(imports.filter(({ failed, pending }) => failed + pending > 0)).toEqual([]);
  expect((await ask<PageOf<unknown>>(client, '/plans?limit=1')).total).toBe(UPLOADS);
});
