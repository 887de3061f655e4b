import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../../scripts/servers/postgres-server.js';
import { startRedis } from '../../scripts/servers/redis-server.js';
import { makeFiles, type MadeFile } from './make-files.js';
import { importToTheEnd } from './import-to-the-end.js';
import { killProgram, runProgram, type Program } from './program.js';
import type { RoundResult } from './round-result.js';
import { verify, type Expected } from './verify.js';

const WORKERS = 2;
/** Between two workers that are killed. */
const KILL_MS = [5000, 10_000] as const;
const SERVER_KILLS = 3;
/** A server is away for so long. */
const AWAY_MS = [500, 3000] as const;

interface Killable {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** Two imports of the same folder at once, while workers and servers are killed; then what is wrong. */
export async function serverRound(
  backend: 'redis' | 'postgres',
  count: number,
  expectedOf: (files: readonly MadeFile[]) => Promise<Expected>,
): Promise<RoundResult> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-faults-'));
  const postgres = await startPostgres();
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const site = { store: postgres.url, originals: join(folder, 'originals'), ...(redis && { redisUrl: redis.url }) };
  const env = { KEHOACH_STORE: site.store, KEHOACH_ORIGINALS: site.originals, REDIS_URL: redis?.url ?? '', KEHOACH_LOG: 'error' };
  const files = await makeFiles(join(folder, 'files'), count);
  const killed = { workers: 0, servers: 0 };
  const stop = new AbortController();
  const start = (): Program => runProgram(['worker', '--concurrency', '1'], env);
  const workers = Array.from({ length: WORKERS }, start);
  try {
    const servers: readonly Killable[] = redis ? [redis, postgres, redis] : [postgres, postgres, postgres];
    const faults = [killWorkers(workers, start, killed, stop.signal), killServers(servers, killed, stop.signal)];
    const imports = [1, 2].map(() => importToTheEnd(join(folder, 'files'), env));
    const ends = await Promise.all(imports);
    stop.abort();
    await Promise.all(faults);
    return {
      ...killed,
      resumed: ends.reduce((sum, { resumed }) => sum + resumed, 0),
      wrong: [...ends.flatMap(({ wrong }) => wrong), ...(await verify(site, files, await expectedOf(files)))],
    };
  } finally {
    stop.abort();
    await stopAll(workers);
    await postgres.stop();
    await redis?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As a service manager does it: a worker that ended is started again. They stay when the faults are over, and take up what one that was killed last had at hand. */
async function killWorkers(workers: Program[], start: () => Program, killed: { workers: number }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(KILL_MS, signal);
    const victim = Math.floor(Math.random() * WORKERS);
    const worker = workers[victim];
    if (worker && !signal.aborted) {
      await killProgram(worker);
      killed.workers += 1;
    }
    for (const [index, { child }] of workers.entries()) if (hasEnded(child)) workers[index] = start();
  }
}

function hasEnded({ exitCode, signalCode }: Program['child']): boolean {
  return exitCode !== null || signalCode !== null;
}

async function stopAll(workers: readonly Program[]): Promise<void> {
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
}

async function killServers(servers: readonly Killable[], killed: { servers: number }, signal: AbortSignal): Promise<void> {
  for (const server of servers.slice(0, SERVER_KILLS)) {
    await pause([4000, 9000], signal);
    if (signal.aborted) return;
    await server.kill();
    killed.servers += 1;
    await pause(AWAY_MS, undefined);
    await server.restart();
  }
}

async function pause([least, most]: readonly [number, number], signal: AbortSignal | undefined): Promise<void> {
  await delay(least + Math.random() * (most - least), undefined, signal && { signal }).catch(() => undefined);
}
