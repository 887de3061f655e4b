import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { KehoachError } from '../../errors/kehoach-error.js';
import type { Cluster } from './cluster.js';
import { becomeMember, type Membership } from './membership.js';
import { readPostmaster, removeIfAnotherProgram } from './postmaster-file.js';
import { startServer } from './server-process.js';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
/** Starts that fail although nobody else has the data: a port taken meanwhile is the only harmless reason. */
const HARMLESS_FAILURES = 3;

/**
 * Joins the server of the cluster, started if none runs. Any number of
 * processes may do this at once: PostgreSQL itself lets only one server have
 * the data, and whoever fails to start one joins the other's.
 */
export async function joinServer(cluster: Cluster): Promise<Membership> {
  const deadline = performance.now() + PATIENCE_MS;
  let failures = 0;
  for (;;) {
    const membership = await becomeMember(cluster);
    if (membership) return membership;
    await claimForThisHost(cluster);
    await removeIfAnotherProgram(cluster.data);
    if (await startServer(cluster)) continue;
    if (!(await readPostmaster(cluster.data))) failures += 1;
    if (failures > HARMLESS_FAILURES || performance.now() > deadline) throw await startFailure(cluster);
    await delay(PAUSE_MS);
  }
}

/**
 * A folder shared between machines may not be served by two of them: the
 * process id in its file means nothing on the other.
 */
async function claimForThisHost({ store, folder, data }: Cluster): Promise<void> {
  const file = join(folder, 'host');
  const host = await readFile(file, 'utf8').catch(() => '');
  if (host === hostname()) return;
  if (host !== '' && (await readPostmaster(data))) throw new KehoachError('store-held-elsewhere', { store, host, file });
  await writeFile(file, hostname());
}

async function startFailure({ store, log }: Cluster): Promise<KehoachError> {
  const messages = await readFile(log, 'utf8').catch(() => '');
  const reason = messages.trim().split('\n').at(-1) ?? '';
  return new KehoachError('store-start-failed', { store, reason, log });
}
