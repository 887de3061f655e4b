/**
 * A thread beside the reading one, which may be in a loop: ends the process
 * when it needs more memory than it may (V8 bounds its own heap only), or when
 * its parent is gone.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const INTERVAL_MS = 50;
const STDERR = 2;

const { memoryLimitBytes, parent }: { memoryLimitBytes: number; parent: number } = workerData;

setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimitBytes) {
    writeSync(STDERR, 'out of memory\n');
    process.kill(process.pid, 'SIGKILL');
  }
  if (!isAlive(parent)) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MS);

/** Unix gives an orphan another parent; Windows keeps the number of the one that is gone. */
function isAlive(pid: number): boolean {
  try {
    return process.ppid === pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
