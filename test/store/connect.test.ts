import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { isOutage } from '../../src/errors/is-outage.js';
import { openStore } from '../../src/store/open-store.js';
import { ownStore } from '../support/own-store.js';

const { store } = await ownStore();

/** Of the event loop, in which the end of a connection is told. */
const TURNS = 2;

test('a session that ends between two queries of a transaction is an outage, not our end', async () => {
  const failure = await store.db
    .transaction()
    .execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(store.db);
      for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
      await sql`select 1`.execute(transaction);
    })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(isOutage(failure)).toBe(true);
  expect((await sql<{ one: number }>`select 1 as one`.execute(store.db)).rows).toEqual([{ one: 1 }]);
});

test('a server on another host is asked whether it is there, and asks us', async () => {
  const remote = await openStore(store.address.connectionString);
  const { rows } = await sql<{ idle: string }>`select current_setting('tcp_keepalives_idle') as idle`.execute(remote.db);
  await remote.close();
  expect(rows).toEqual([{ idle: '10' }]);
});
