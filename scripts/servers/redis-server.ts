import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';

/** A Redis for tests. */
export interface SomeRedis {
  readonly url: string;
  /** Where it was running already, it runs on. */
  stop(): Promise<void>;
}

export interface RedisServer extends SomeRedis {
  /** kill -9. */
  kill(): Promise<void>;
  /** On the same port, with what it had written. */
  restart(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const LOCAL = `redis://${LOOPBACK}:6379`;

/** The Redis of REDIS_URL, else one on the standard port of this machine, else one of our own. */
export async function someRedis(): Promise<SomeRedis> {
  const url = process.env['REDIS_URL'] ?? ((await answers(LOOPBACK, 6379)) ? LOCAL : undefined);
  return url === undefined ? startRedis() : { url, stop: () => Promise.resolve() };
}

/** `redis-server` on a free port with a folder of its own, installed first where it is missing and may be. */
export async function startRedis(address = LOOPBACK): Promise<RedisServer> {
  const program = findOrInstall();
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-redis-'));
  const port = await freePort();
  let child = await start(program, folder, address, port);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return {
    url: `redis://${address}:${port}`,
    kill,
    restart: async () => void (child = await start(program, folder, address, port)),
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Append-only, as in docker-compose.yml. */
async function start(program: string, folder: string, address: string, port: number): Promise<ChildProcess> {
  const place = ['--bind', address, '--port', String(port), '--protected-mode', 'no', '--dir', folder];
  const child = spawn(program, [...place, '--appendonly', 'yes', '--save', ''], { stdio: 'ignore' });
  while (!(await answers(address, port))) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with code ${child.exitCode}`);
    await delay(20);
  }
  return child;
}

function findOrInstall(): string {
  const found = which('redis-server');
  if (found !== undefined) return found;
  try {
    execFileSync('apt-get', ['install', '-y', 'redis-server'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return which('redis-server') ?? '';
  } catch {
    throw new Error('These tests need a Redis: install redis-server (7 or newer), or set REDIS_URL to one that runs.');
  }
}

function which(program: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Whether a Redis says PONG there. */
function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address, () => socket.write('PING\r\n'));
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('error', () => end(false)).on('data', (data) => end(data.toString().startsWith('+PONG')));
  });
}
