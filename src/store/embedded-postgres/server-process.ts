import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { open, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.js';
import { freePort } from './free-port.js';
import { readPostmaster, type Postmaster } from './postmaster-file.js';
import { serverEnvironment } from './server-environment.js';

const run = promisify(execFile);

const POLL_MS = 5;
const STOP_PATIENCE_MS = 60_000;

const SETTINGS = [
  // Only this machine, only by port: the path of a socket may not be longer than a hundred bytes.
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'log_min_messages=fatal',
  // To have other processes fetch what is read takes longer than to fetch it, from memory and from a disk.
  'io_method=sync',
];

/**
 * Starts a server that outlives this process. false: it ended at once, be it
 * that another one has the data or that something is wrong; its log says what.
 */
export async function startServer(cluster: Cluster): Promise<boolean> {
  const port = await freePort();
  const log = await open(cluster.log, 'a', 0o600);
  try {
    return process.platform === 'win32' ? await startByControl(cluster, port) : await startDirectly(cluster, port, log);
  } finally {
    await log.close();
  }
}

async function startDirectly({ binaries, data, account }: Cluster, port: number, log: FileHandle): Promise<boolean> {
  const child = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...SETTINGS.flatMap((each) => ['-c', each])], {
    cwd: data,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: serverEnvironment(),
    ...account,
  });
  child.unref();
  await once(child, 'spawn');
  return isReady(child, data);
}

async function isReady(child: ChildProcess, data: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const server = await readPostmaster(data);
    if (server?.pid === child.pid && server?.ready) return true;
    await delay(POLL_MS);
  }
  return false;
}

/** On Windows only pg_ctl gives up an administrator's rights, with which PostgreSQL refuses to run. */
async function startByControl({ binaries, data, log }: Cluster, port: number): Promise<boolean> {
  const options = [`-p ${port}`, ...SETTINGS.map((each) => `-c "${each}"`)].join(' ');
  return run(binaries.pgCtl, ['start', '-w', '-s', '-D', data, '-l', log, '-o', options], { env: serverEnvironment() }).then(
    () => true,
    () => false,
  );
}

/** Ends the sessions, writes everything to disk, and waits until the server is gone. */
export async function stopServer({ binaries, data }: Cluster): Promise<void> {
  const server = await readPostmaster(data);
  if (!server) return;
  if (process.platform === 'win32') await run(binaries.pgCtl, ['stop', '-m', 'fast', '-D', data]);
  else process.kill(server.pid, 'SIGINT');
  const deadline = performance.now() + STOP_PATIENCE_MS;
  while ((await stillServes(server, data)) && performance.now() < deadline) await delay(POLL_MS);
}

/** A server removes its file when it has finished; one that is killed meanwhile leaves it. */
async function stillServes({ pid }: Postmaster, data: string): Promise<boolean> {
  return isAlive(pid) && (await readPostmaster(data))?.pid === pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
