import type { PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import type { Answer } from './answer.js';
import { startReaderProcess, type ReaderProcess } from './reader-process.js';

export interface ReadLimits {
  /** For one document. */
  timeLimitMs: number;
  /** Resident memory of a process that reads. */
  memoryLimitBytes: number;
}

/** Reads one document at a time, in a process of its own. */
export interface Reader {
  read(bytes: Uint8Array): Promise<PlanRecord>;
  /** Whether the next document finds it alive, and so small that the memory it exhausts is its own doing. */
  isGood(): boolean;
  end(): Promise<void>;
}

/** Of its memory limit, what a reader may hold between two documents. */
const MAX_SHARE_KEPT = 0.5;

export function startReader({ timeLimitMs, memoryLimitBytes }: ReadLimits): Reader {
  const process = startReaderProcess(memoryLimitBytes);
  let residentBytes = 0;
  return {
    async read(bytes) {
      await process.ready;
      const answer = await within(timeLimitMs, process, () => process.ask(bytes));
      residentBytes = answer.residentBytes;
      return unwrap(answer);
    },
    isGood: () => process.isAlive() && residentBytes <= MAX_SHARE_KEPT * memoryLimitBytes,
    end: () => process.end(new KehoachError('reading-stopped')),
  };
}

async function within<T>(timeLimitMs: number, process: ReaderProcess, work: () => Promise<T>): Promise<T> {
  const giveUp = () => void process.end(new KehoachError('file-too-slow', { limit: timeLimitMs / 1000 }));
  const timer = setTimeout(giveUp, timeLimitMs);
  return work().finally(() => clearTimeout(timer));
}

/** The failure as it was thrown there, with the stack of a defect as its cause. */
function unwrap(answer: Answer): PlanRecord {
  if (answer.kind === 'record') return JSON.parse(answer.json);
  const { code, data, stack } = answer;
  throw new KehoachError(code, data, stack === undefined ? {} : { cause: stack });
}
