import { Client } from 'pg';
import type { Cluster } from './cluster.js';
import { DATABASE_USER } from './create-cluster.js';
import { readPostmaster } from './postmaster-file.js';
import { stopServer } from './server-process.js';

/**
 * The right to count on the server: it is not stopped before every member has
 * left. A member that is killed has left as soon as its connection is gone.
 */
export interface Membership {
  /** For more sessions; they do not count as members. */
  readonly connectionString: string;
  /** The last to leave stops the server. */
  readonly leave: () => Promise<void>;
}

/** Held shared by every member, alone by the one that stops the server. */
const MEMBERSHIP_LOCK = 7_246_224;
const PATIENCE_MS = 10_000;

/** undefined: no server answers, or it is just stopping. */
export async function becomeMember(cluster: Cluster): Promise<Membership | undefined> {
  const server = await readPostmaster(cluster.data);
  if (!server?.ready) return undefined;
  const connectionString = `postgres://${DATABASE_USER}:${cluster.password}@127.0.0.1:${server.port}/postgres?sslmode=disable`;
  const session = new Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS, lock_timeout: PATIENCE_MS });
  // A session that breaks while idle has left by that; whoever queries meets the error.
  session.on('error', () => undefined);
  try {
    await session.connect();
    if (await servesData(session, cluster.data)) {
      await session.query('select pg_advisory_lock_shared($1)', [MEMBERSHIP_LOCK]);
      await expectOpen(connectionString);
      return { connectionString, leave: () => leave(session, cluster) };
    }
  } catch {
    // Refused, ended, or another's server on the port of one that was killed: the caller starts ours.
  }
  await session.end().catch(() => undefined);
  return undefined;
}

/**
 * A server that stops ends the session that holds the lock alone, and for a
 * moment hands it to whoever waits for it. It lets nobody in any more by then.
 */
async function expectOpen(connectionString: string): Promise<void> {
  const session = new Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS });
  session.on('error', () => undefined);
  await session.connect();
  await session.end();
}

async function servesData(session: Client, data: string): Promise<boolean> {
  const { rows } = await session.query<{ data: string }>(`select current_setting('data_directory') as data`);
  return rows[0]?.data === data;
}

/**
 * Whoever gets the lock alone knows that no member is left and none can come:
 * a newcomer waits for the lock until the server ends under it, and starts it
 * again.
 */
async function leave(session: Client, cluster: Cluster): Promise<void> {
  try {
    await session.query('select pg_advisory_unlock_shared($1)', [MEMBERSHIP_LOCK]);
    const { rows } = await session.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [MEMBERSHIP_LOCK]);
    if (rows[0]?.last) await stopServer(cluster);
  } catch {
    // The server is gone already, and with it the membership.
  }
  await session.end().catch(() => undefined);
}
