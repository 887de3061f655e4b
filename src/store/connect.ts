import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Database } from './database.js';

/** Type numbers of PostgreSQL (pg_type.dat). */
const BIGINT = 20;
const DATE = 1082;
const INSTANT = 1184;

/** Counts as numbers, dates as written, instants in UTC; the rest as pg reads it. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [BIGINT]: Number,
  [DATE]: (text) => text,
  [INSTANT]: (text) => Temporal.Instant.from(text.replace(' ', 'T')).toString(),
};

/**
 * A host that is cut off in the middle of a transaction holds its locks as long
 * as the server thinks that it is there: two hours, unless the server asks.
 * Half a minute of silence here ends the session.
 */
const NOTICE_LOSS = `
  set tcp_keepalives_idle = 10;
  set tcp_keepalives_interval = 5;
  set tcp_keepalives_count = 3;
  set tcp_user_timeout = 25000`;
/** And we notice that the server is gone. */
const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;

export interface ConnectOptions {
  connections: number;
  /** The server is on another host, which may be cut off. */
  isRemote: boolean;
  /** Settings of the server that each session begins with. */
  settings?: string | undefined;
}

/** A pool of connections to a database; `destroy` ends them. */
export function connect(connectionString: string, { connections, isRemote, settings }: ConnectOptions): Kysely<Database> {
  const pool = new Pool({
    connectionString,
    max: connections,
    options: settings,
    ...(isRemote && { ...KEEP_ALIVE, onConnect: async (client) => void (await client.query(NOTICE_LOSS)) }),
    types: { getTypeParser: (type, format) => PARSERS[type] ?? types.getTypeParser(type, format) },
  });
  // A connection that breaks while it is idle is replaced; in a transaction the next query says so.
  pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('kehoach');
}
