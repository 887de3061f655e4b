import { setTimeout as delay } from 'node:timers/promises';
import type { Queue } from 'bullmq';

const LOOK_MS = 100;

/** Takes out a job and those below it. One that is locked stays, and with it all of them: it is tried for so many milliseconds. */
export async function removeUnlocked(queue: Pick<Queue, 'getJob' | 'remove'>, jobId: string, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (await queue.getJob(jobId)) {
    await queue.remove(jobId);
    if (performance.now() >= end) return;
    await delay(LOOK_MS);
  }
}
