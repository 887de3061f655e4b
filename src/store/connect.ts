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

/** A pool of connections to a database, each begun with the settings of the server in `options`; `destroy` ends them. */
export function connect(connectionString: string, connections: number, options?: string): Kysely<Database> {
  const pool = new Pool({
    connectionString,
    max: connections,
    options,
    types: { getTypeParser: (type, format) => PARSERS[type] ?? types.getTypeParser(type, format) },
  });
  // An idle connection that breaks is replaced; a query that meets an outage says so itself.
  pool.on('error', () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('kehoach');
}
