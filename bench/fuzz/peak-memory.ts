import { readdirSync, readFileSync } from 'node:fs';

/** The most that any living child process of ours has held in memory, in megabytes (Linux; elsewhere 0). */
export function peakMemory(): number {
  return Math.max(
    0,
    ...processes()
      .filter((pid) => field(pid, 'PPid') === process.pid)
      .map((pid) => field(pid, 'VmHWM') / 1024),
  );
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function field(pid: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
