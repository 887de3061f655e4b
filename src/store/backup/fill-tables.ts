import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Client, type ClientBase } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Store } from '../store.js';
import { copyTarget, listTables, type TableCopy } from './list-tables.js';

/** Takes what `copyOut` of a dump gave, table after table. */
export interface Filling {
  copyIn(table: TableCopy, piece: Buffer): Promise<void>;
}

/**
 * Fills an empty store, whole or not at all: what `fill` throws leaves it
 * empty. Numbers that are given out go on behind those that were copied.
 *
 * @throws KehoachError "store-not-empty" where something came since it was looked at
 */
export async function fillTables<Result>({ address, location }: Store, fill: (filling: Filling) => Promise<Result>): Promise<Result> {
  const client = new Client(address).on('error', () => undefined); // the next query says so
  await client.connect();
  const copies = copiesInto(client);
  try {
    await client.query('begin');
    const tables = await listTables(client);
    await refuseWhatIsFull(client, location);
    await client.query(`truncate ${tables.map(({ name }) => `kehoach."${name}"`).join(', ')} cascade`); // who is signed in goes with the accounts
    const result = await fill(copies);
    await copies.end();
    await continueNumbers(client);
    await client.query('commit');
    return result;
  } catch (error) {
    copies.abandon();
    throw error;
  } finally {
    await client.end();
  }
}

/** Looked at once more with the doors shut: what is there would be lost. */
async function refuseWhatIsFull(client: ClientBase, store: string): Promise<void> {
  await client.query('lock table kehoach.imports, kehoach.plans in access exclusive mode');
  const { rows } = await client.query('select from kehoach.imports union all select from kehoach.plans limit 1');
  if (rows.length > 0) throw new KehoachError('store-not-empty', { store });
}

function copiesInto(client: ClientBase): Filling & { end(): Promise<void>; abandon(): void } {
  let open: { name: string; stream: CopyStreamQuery } | undefined;
  const end = async (): Promise<void> => {
    const stream = open?.stream;
    open = undefined;
    stream?.end();
    if (stream) await finished(stream);
  };
  return {
    end,
    abandon: () => open?.stream.on('error', () => undefined).destroy(),
    copyIn: async (table, piece) => {
      if (open?.name !== table.name) {
        await end();
        open = { name: table.name, stream: client.query(copyFrom(`copy ${copyTarget(table)} from stdin`)) };
      }
      if (!open.stream.write(piece)) await once(open.stream, 'drain');
    },
  };
}

async function continueNumbers(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select relname as name, attname as column
      from pg_attribute join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'kehoach' and relkind = 'r' and attidentity <> ''`,
  );
  for (const { name, column } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence('kehoach."${name}"', '${column}'), coalesce(max("${column}"), 0) + 1, false) from kehoach."${name}"`,
    );
  }
}
