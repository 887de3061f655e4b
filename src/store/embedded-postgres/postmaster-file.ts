import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server says of itself in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Accepts connections; else it is starting, mending after a crash, or stopping. */
  readonly ready: boolean;
}

/** Lines of postmaster.pid, counted from 0: src/include/utils/pidfile.h of PostgreSQL. */
const PID = 0;
const PORT = 3;
const STATUS = 7;

export function postmasterFile(data: string): string {
  return join(data, 'postmaster.pid');
}

/** undefined: no server has the data. A server that was killed leaves its file behind. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(postmasterFile(data), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[PID]);
  const port = Number(lines[PORT]);
  return pid && port ? { pid, port, ready: lines[STATUS]?.trim() === 'ready' } : undefined;
}

/**
 * Removes the file of a server that a power cut ended, when its process id now
 * belongs to another program: PostgreSQL would take that one for a server.
 * Told from /proc, so on Linux only.
 */
export async function removeIfAnotherProgram(data: string): Promise<void> {
  const server = await readPostmaster(data);
  if (!server) return;
  const command = await readFile(`/proc/${server.pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command && !command.includes(data)) await rm(postmasterFile(data), { force: true });
}
