import { cpus, loadavg } from 'node:os';
import type { Store } from '../../src/store/store.js';
import { storeSize } from '../../src/store/upkeep/store-size.js';
import { tableLines } from '../report.js';
import type { Measured } from './measure.js';

/** What was measured as markdown; `how`: where and how often. */
export async function describeFigures(
  store: Store,
  measured: readonly Measured[],
  [head, total]: readonly [string, string],
  how: string,
): Promise<string> {
  const { plans, tasks, citations, passages, bytes } = await storeSize(store);
  const [, load = 0] = loadavg();
  const rows = measured.map((one) => [one.name, String(one.total), ...[one.p50, one.p95, one.worst].map((ms) => ms.toFixed(1))]);
  return [
    // What else ran decides the figures when it is more than the processors.
    `- load average while measuring: ${load.toFixed(1)} on ${cpus().length} processors`,
    `- plans: ${plans}, tasks: ${tasks}, citations: ${citations}, passages: ${passages}; ${(bytes / 2 ** 30).toFixed(1)} GiB in PostgreSQL`,
    `- ${how}`,
    '',
    ...tableLines([[head, total, 'p50', 'p95', 'worst'], ...rows]),
  ].join('\n');
}
