import type { Kysely } from 'kysely';
import { isServerUrl } from '../config/is-server-url.js';
import { errorCode } from '../errors/error-code.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { connect } from './connect.js';
import type { Database } from './database.js';
import { openEmbeddedPostgres } from './embedded-postgres/open-embedded-postgres.js';
import { migrate, type OnMigration } from './migrate.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** Most connections at once. */
  connections?: number;
  /** The last migration of a new store that will be filled with what is as old; the latest unless said. */
  upTo?: string | undefined;
  onMigration?: OnMigration | undefined;
}

type Settings = Required<Pick<StoreOptions, 'connections'>> & StoreOptions;

/**
 * Opens the store at `location`: a folder, whose own PostgreSQL is made and
 * started when needed, or the URL of a PostgreSQL server ("postgres://…").
 */
export async function openStore(location: string, { connections = 8, ...options }: StoreOptions = {}): Promise<Store> {
  const settings = { connections, ...options };
  if (isServerUrl(location)) return connectTo(location, withoutPassword(location), settings);
  const server = await openEmbeddedPostgres(location);
  try {
    return await connectTo(server.connectionString, location, settings, server.leave);
  } catch (error) {
    await server.leave();
    throw error;
  }
}

async function connectTo(
  connectionString: string,
  location: string,
  { connections, ...options }: Settings,
  leave?: () => Promise<void>,
): Promise<Store> {
  const db = connect(connectionString, { connections, isRemote: isServerUrl(location) });
  await migrate(db, location, options).catch(async (error: unknown) => {
    await db.destroy();
    throw isUnreachable(error) ? unreachable(location, error) : error;
  });
  return { location, address: { connectionString }, db, close: once(() => close(db, leave)) };
}

async function close(db: Kysely<Database>, leave?: () => Promise<void>): Promise<void> {
  await db.destroy();
  await leave?.();
}

/** Closing twice is closing once. */
function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= action());
}

/** Network failures (ECONNREFUSED, ENOTFOUND …) and SQLSTATE classes 08 connection, 28 authorization, 3D no such database, 57 shutting down. */
function isUnreachable(error: unknown): boolean {
  return /^E[A-Z_]+$|^(?:08|28|3D|57)/u.test(String(errorCode(error)));
}

function unreachable(location: string, cause: unknown): KehoachError {
  const message = cause instanceof Error ? cause.message : '';
  const reason = message || String(errorCode(cause));
  return new KehoachError('store-unreachable', { store: location, reason }, { cause });
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
