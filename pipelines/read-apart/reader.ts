import type { PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import type { Answer } from './answer.js';
import type { OcrSetting } from '../../src/config/ocr-settings.js';
import type { Question } from './question.js';
import { startReaderProcess, type ReaderProcess } from './reader-process.js';

export interface ReadLimits {
  /** For one document, and once more for each of its pages that is recognized. */
  timeLimitMs: number;
  /** Resident memory of a process that reads. */
  memoryLimitBytes: number;
  /** What reads pages that are pictures; 'off' unless said. */
  ocr?: OcrSetting;
}

/** What is told while a document is read. */
export interface ReadListener {
  /** After each page that was recognized: its number from 1, and how many pages the file has. */
  onPage?: (page: number, pageCount: number) => void;
  /** When the other process has done its part; ours waits for it. */
  onAnswer?: () => Promise<void>;
}

export type ReadDocument = (bytes: Uint8Array, listener?: ReadListener) => Promise<PlanRecord>;

/** What a reader says where it does not fail. */
export type Said = Exclude<Answer, { kind: 'failure' }>;

/** Looks at one document at a time, in a process of its own. */
export interface Reader {
  ask(question: Question, listener?: ReadListener): Promise<Said>;
  /** Whether the next document finds it alive, and so small that the memory it exhausts is its own doing. */
  isGood(): boolean;
  end(): Promise<void>;
}

/** Of its memory limit, what a reader may hold between two documents. */
const MAX_SHARE_KEPT = 0.5;

export function startReader({ timeLimitMs, memoryLimitBytes, ocr = 'off' }: ReadLimits): Reader {
  const process = startReaderProcess({ memoryLimitBytes, ocr });
  let residentBytes = 0;
  return {
    async ask(question, { onPage, onAnswer } = {}) {
      await process.ready;
      const answer = await within(timeLimitMs, process, (startAnew) =>
        process.ask(question, ({ page, pageCount }) => {
          startAnew();
          onPage?.(page, pageCount);
        }),
      );
      residentBytes = answer.residentBytes;
      await onAnswer?.();
      return unwrap(answer);
    },
    isGood: () => process.isAlive() && residentBytes <= MAX_SHARE_KEPT * memoryLimitBytes,
    end: () => process.end(new KehoachError('reading-stopped')),
  };
}

async function within<T>(timeLimitMs: number, process: ReaderProcess, work: (startAnew: () => void) => Promise<T>): Promise<T> {
  const giveUp = () => void process.end(new KehoachError('file-too-slow', { limit: timeLimitMs / 1000 }));
  const timer = setTimeout(giveUp, timeLimitMs);
  return work(() => timer.refresh()).finally(() => clearTimeout(timer));
}

/** The failure as it was thrown there, with the stack of a defect as its cause. */
function unwrap(answer: Answer): Said {
  if (answer.kind !== 'failure') return answer;
  const { code, data, stack } = answer;
  throw new KehoachError(code, data, stack === undefined ? {} : { cause: stack });
}
