import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readPointer } from '../../src/store/embedded-postgres/pointer.js';
import { makeFiles, type MadeFile } from './make-files.js';
import { killProgram, runProgram } from './program.js';
import type { RoundResult } from './round-result.js';
import { verify, type Expected } from './verify.js';

/** So many imports are killed in a round, each at any moment of its first seconds, unless it has come to its end before. */
const TRIES = 5;
const WITHIN_MS = 12_000;

/** Imports of one folder into an embedded store, killed one after the other, the last two begun at once; then what is wrong. */
export async function embeddedRound(count: number, expectedOf: (files: readonly MadeFile[]) => Promise<Expected>): Promise<RoundResult> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-faults-'));
  const site = { store: join(folder, 'store'), originals: join(folder, 'store/originals') };
  const env = { KEHOACH_STORE: site.store, KEHOACH_ORIGINALS: '', REDIS_URL: '', DATABASE_URL: '', KEHOACH_LOG: 'error' };
  const files = await makeFiles(join(folder, 'files'), count);
  const args = ['import', join(folder, 'files'), '--json'];
  try {
    let kills = 0;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const victim = runProgram(tries % 2 === 0 ? args : ['import', '--resume', '--json'], env);
      await Promise.race([delay(Math.random() * WITHIN_MS), victim.ended]);
      if (victim.child.exitCode === null) kills += 1;
      await killProgram(victim);
    }
    const ends = await Promise.all([runProgram(args, env).ended, runProgram(args, env).ended]);
    const wrong = ends.flatMap(({ code, err }) => (code === 0 || code === 3 ? [] : [`import ended with ${code}: ${err.slice(-500)}`]));
    await finishAll(env);
    return { workers: kills, servers: 0, resumed: kills, wrong: [...wrong, ...(await verify(site, files, await expectedOf(files)))] };
  } finally {
    const pointer = await readPointer(join(site.store, 'postgres')).catch(() => undefined);
    if (pointer) await rm(dirname(pointer.data), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until no import is left to be resumed. */
async function finishAll(env: NodeJS.ProcessEnv): Promise<void> {
  while ((await runProgram(['import', '--resume', '--json'], env).ended).code !== 1);
}
