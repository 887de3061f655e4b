import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startPostgres } from '../../scripts/servers/postgres-server.js';

/** An empty database for tests. */
export interface SomePostgres {
  readonly url: string;
  /** The database is gone; a server that was running already runs on. */
  stop(): Promise<void>;
}

/** Where many systems let in whoever is on the machine. */
const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres';

/** A new database on the server of DATABASE_URL, else on one at the standard port of this machine, else on one of our own. */
export async function somePostgres(): Promise<SomePostgres> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return newDatabase(given);
  return newDatabase(LOCAL).catch(() => startPostgres());
}

async function newDatabase(server: string): Promise<SomePostgres> {
  const name = `kehoach_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
