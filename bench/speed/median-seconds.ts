import { median } from './median.js';

/** The median time of a task in seconds, after one run that does not count. */
export function medianSeconds(task: () => unknown, runs = 5): number {
  task();
  return median(Array.from({ length: runs }, () => secondsOf(task)));
}

/** The same of a task that is awaited, in seconds of this process's time on processors. */
export async function medianProcessorSeconds(task: () => Promise<unknown>, runs = 5): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000_000);
  }
  return median(times);
}

function secondsOf(task: () => unknown): number {
  const started = performance.now();
  task();
  return (performance.now() - started) / 1000;
}
