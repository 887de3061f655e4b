import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../../scripts/servers/postgres-server.js';
import { startRedis } from '../../scripts/servers/redis-server.js';
import { startS3Server } from '../../scripts/servers/s3-server.js';
import { importToTheEnd } from './import-to-the-end.js';
import { makeFiles, type MadeFile } from './make-files.js';
import { runProgram } from './program.js';
import type { TwoHosts } from './two-hosts.js';
import { verify, type Expected } from './verify.js';

export interface TwoHostsResult {
  backend: 'redis' | 'postgres';
  /** Where the import was begun: on the host that keeps the servers, or on the one that is cut off. */
  begunOn: 'A' | 'B';
  /** Files that host B had dealt with at the cut, at its return, and at the end. */
  filesOfB: [number, number, number];
  /** Files without an outcome at the cut and at the return. */
  pending: [number, number];
  wrong: string[];
}

/** Longer than a lock and the register's patience together, so that B is taken for dead. */
const AWAY_MS = 40_000;
const PORT = 9464;

/** Servers on host A, a worker on each; B is cut off when a sixth of the files is done, and comes back. */
export async function twoHostsRound(
  hosts: TwoHosts,
  { backend, begunOn }: Pick<TwoHostsResult, 'backend' | 'begunOn'>,
  count: number,
  expectedOf: (files: readonly MadeFile[]) => Promise<Expected>,
): Promise<TwoHostsResult> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-two-hosts-'));
  const s3 = await startS3Server(hosts.a);
  const postgres = await startPostgres(hosts.a);
  const redis = backend === 'redis' ? await startRedis(hosts.a) : undefined;
  const site = { store: postgres.url, originals: s3.location, ...(redis && { redisUrl: redis.url }) };
  const env = { KEHOACH_STORE: site.store, KEHOACH_ORIGINALS: site.originals, REDIS_URL: redis?.url ?? '', KEHOACH_LOG: 'error' };
  const files = await makeFiles(join(folder, 'files'), count);
  const workers = [hosts.onA, hosts.onB].map((on) => runProgram(['worker', '--concurrency', '1', '--port', String(PORT)], env, on));
  try {
    await Promise.all([figures(hosts.a), figures(hosts.b)]);
    const ended = importToTheEnd(join(folder, 'files'), env, begunOn === 'A' ? hosts.onA : hosts.onB);
    const cut = await cutOff(hosts, count);
    const { wrong } = await ended;
    const atTheEnd = (await figures(hosts.b)).done;
    for (const { child } of workers) child.kill('SIGTERM');
    for (const { code, err } of await Promise.all(workers.map((worker) => worker.ended)))
      if (code !== 0) wrong.push(`worker ended with ${code}: ${err.slice(-500)}`);
    if (atTheEnd <= cut.filesOfB[1]) wrong.push('host B did nothing after its return');
    return {
      backend,
      begunOn,
      ...cut,
      filesOfB: [...cut.filesOfB, atTheEnd],
      wrong: [...wrong, ...(await verify(site, files, await expectedOf(files)))],
    };
  } finally {
    for (const { child } of workers) child.kill('SIGKILL');
    await Promise.all([postgres.stop(), redis?.stop(), s3.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function cutOff(hosts: TwoHosts, count: number): Promise<{ filesOfB: [number, number]; pending: [number, number] }> {
  let [here, there] = [await figures(hosts.a), await figures(hosts.b)];
  while (here.pending === 0 || here.pending > (count * 5) / 6 || there.done === 0) {
    await delay(200);
    [here, there] = [await figures(hosts.a), await figures(hosts.b)];
  }
  await delay(Math.random() * 1000);
  hosts.cut();
  await delay(AWAY_MS);
  const { pending } = await figures(hosts.a);
  hosts.mend();
  const { done } = await figures(hosts.b);
  return { filesOfB: [there.done, done], pending: [here.pending, pending] };
}

interface Figures {
  /** Files of all imports that wait. */
  pending: number;
  /** Files that this host's worker dealt with. */
  done: number;
}

/** From a worker's metrics; waits until it has any. */
async function figures(address: string): Promise<Figures> {
  const text = await fetch(`http://${address}:${PORT}/metrics`).then(
    (answer) => (answer.ok ? answer.text() : undefined),
    () => undefined,
  );
  if (text === undefined) return delay(500).then(() => figures(address));
  const sum = (metric: RegExp): number => [...text.matchAll(metric)].reduce((total, [, value]) => total + Number(value), 0);
  return { pending: sum(/^kehoach_files_pending (\d+)/gmu), done: sum(/^kehoach_files_total\{[^}]*\} (\d+)/gmu) };
}
