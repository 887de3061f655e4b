import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import { statusWords as words } from '../../messages/status.js';
import type { EngineStatus } from '../../queue/engine-status.js';
import type { Terminal } from '../terminal.js';
import { formatInstant } from './format-instant.js';
import { renderTable } from './table.js';

/** The state of queue, workers and work for people. */
export function renderStatus({ queue, workers, files }: EngineStatus, language: Language, terminal: Terminal): string {
  const { waiting, active, delayed } = queue;
  return [
    fill(words.queue[language], { kind: QUEUE_NAMES[queue.kind], waiting, active, delayed }),
    pendingLine(files, language),
    fill(words.rates[language], files.entered),
    ...failureLines(files, language),
    '',
    workers.length === 0 ? `${words.noWorker[language]}\n` : workerTable(workers, language, terminal),
  ].join('\n');
}

const QUEUE_NAMES: Record<EngineStatus['queue']['kind'], string> = { redis: 'Redis', postgres: 'PostgreSQL' };

function pendingLine({ pending, oldestPending }: EngineStatus['files'], language: Language): string {
  const line = fill(words.pending[language], { pending });
  return oldestPending === null ? line : `${line}; ${fill(words.oldest[language], { instant: formatInstant(oldestPending) })}`;
}

function failureLines({ failures }: EngineStatus['files'], language: Language): string[] {
  if (failures.length === 0) return [];
  return [words.failures[language], ...failures.map(({ code, count }) => `  ${String(count).padStart(5)}  ${code}`)];
}

function workerTable(workers: EngineStatus['workers'], language: Language, terminal: Terminal): string {
  const columns = [
    ...[words.host, words.process, words.version].map((head) => ({ head: head[language] })),
    { head: words.concurrency[language], align: 'right' as const },
    { head: words.since[language] },
  ];
  const rows = workers.map(({ host, pid, extractorVersion, concurrency, startedAt }) => [
    host,
    String(pid),
    extractorVersion,
    String(concurrency),
    formatInstant(startedAt),
  ]);
  return renderTable(columns, rows, terminal);
}
