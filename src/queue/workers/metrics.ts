import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FileEntry } from '../../store/imports/import-ledger.js';
import type { EngineStatus } from '../engine-status.js';

export interface Metrics {
  /** After each file that this process dealt with. */
  readonly count: (entry: FileEntry) => void;
  /** In Prometheus' text format. */
  render(status: EngineStatus): Promise<string>;
  readonly contentType: string;
}

/** Most files take tenths of a second; the limit is minutes. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 120];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const files = new Counter({
    name: 'kehoach_files_total',
    help: 'Files this process dealt with, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'kehoach_file_seconds',
    help: 'Time from taking a file to its outcome',
    buckets: SECONDS,
    registers,
  });
  const jobs = new Gauge({ name: 'kehoach_queue_jobs', help: 'Jobs of the whole queue, by state', labelNames: ['state'], registers });
  const pending = new Gauge({ name: 'kehoach_files_pending', help: 'Files of all imports without an outcome', registers });
  const workers = new Gauge({ name: 'kehoach_workers', help: 'Workers of all hosts', registers });
  collectDefaultMetrics({ register: registry });
  return {
    contentType: registry.contentType,
    count({ outcome, durationMs }) {
      files.inc({ outcome });
      seconds.observe(durationMs / 1000);
    },
    render({ queue, workers: running, files: { pending: waiting } }) {
      for (const state of ['waiting', 'active', 'delayed'] as const) jobs.set({ state }, queue[state]);
      pending.set(waiting);
      workers.set(running.length);
      return registry.metrics();
    },
  };
}
