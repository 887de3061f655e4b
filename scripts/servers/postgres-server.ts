import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openCluster } from '../../src/store/embedded-postgres/cluster.js';
import { DATABASE_USER } from '../../src/store/embedded-postgres/create-cluster.js';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';
import { readPostmaster } from '../../src/store/embedded-postgres/postmaster-file.js';

/** A PostgreSQL server on a port that stays, made of the binaries that npm brings. */
export interface PostgresServer {
  readonly url: string;
  /** kill -9 of the server and all its sessions. */
  kill(): Promise<void>;
  /** On the same port; recovers as after a power cut. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** At another address than the loopback, its network may come in too. */
export async function startPostgres(address = '127.0.0.1'): Promise<PostgresServer> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kehoach-postgres-')), 'server');
  const cluster = await openCluster(folder);
  await appendFile(join(cluster.data, 'pg_hba.conf'), 'host all all samenet scram-sha-256\n');
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const settings = [`listen_addresses=${address}`, 'unix_socket_directories=', 'max_connections=300'].flatMap((each) => ['-c', each]);
    const child = spawn(cluster.binaries.postgres, ['-D', cluster.data, '-p', String(port), ...settings], {
      cwd: cluster.data,
      stdio: 'ignore',
      env: {},
      ...cluster.account,
    });
    while (!(await isReady(child, cluster.data))) {
      if (child.exitCode !== null) throw new Error(`postgres ended with code ${child.exitCode}`);
      await delay(50);
    }
    return child;
  };
  let child = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return {
    url: `postgres://${DATABASE_USER}:${cluster.password}@${address}:${port}/postgres?sslmode=disable`,
    kill: () => end('SIGKILL'),
    restart: async () => void (child = await start()),
    stop: async () => {
      await end('SIGINT');
      await Promise.all([dirname(cluster.data), join(folder, '..')].map((each) => rm(each, { recursive: true, force: true })));
    },
  };
}

/** One that was killed leaves its file: the process is looked at as well. */
async function isReady({ pid }: ChildProcess, data: string): Promise<boolean> {
  const server = await readPostmaster(data);
  return server?.pid === pid && server?.ready === true;
}
