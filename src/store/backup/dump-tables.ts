import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Store } from '../store.js';
import { copyTarget, listTables, type TableCopy } from './list-tables.js';

/** What stood in a store at one moment, whoever works meanwhile. */
export interface Dump {
  /** By name, in their order: the tables are of this state. */
  migrations: string[];
  tables: TableCopy[];
  /** Ids of the files whose originals belong to it. */
  planIds: string[];
  /** In PostgreSQL's own text format, in pieces of any length. */
  copyOut(table: TableCopy): AsyncIterable<Buffer>;
}

/** Opens a store for copying, for as long as `use` takes. */
export async function dumpTables<Result>({ address }: Store, use: (dump: Dump) => Promise<Result>): Promise<Result> {
  const client = new Client(address).on('error', () => undefined); // the next query says so
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: migrations } = await client.query<{ name: string }>('select name from kehoach.migrations order by name');
    const { rows: plans } = await client.query<{ id: string }>('select id from kehoach.plans order by id');
    return await use({
      migrations: migrations.map(({ name }) => name),
      tables: await listTables(client),
      planIds: plans.map(({ id }) => id),
      copyOut: (table) => client.query(copyTo(`copy ${copyTarget(table)} to stdout`)),
    });
  } finally {
    await client.end();
  }
}
