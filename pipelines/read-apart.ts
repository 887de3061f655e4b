import pLimit from 'p-limit';
import type { PlanRecord } from '../schemas/index.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import type { Question } from './read-apart/question.js';
import { openReaderPool } from './read-apart/reader-pool.js';
import type { ReadDocument, Reader, ReadLimits, Said } from './read-apart/reader.js';

export type { ReadDocument, ReadLimits };

export interface ReadersOptions extends ReadLimits {
  /** How many documents are read at the same time. */
  concurrency: number;
  /** Shared by the documents that are being read, for pages that are recognized at once; as many as documents unless said. */
  processors?: number;
}

export interface Readers {
  /** As `readPlan`; a document that takes too long, too much memory or the process down fails alone. */
  readonly read: ReadDocument;
  /** Whatever else a reader can say of a document; fails likewise. */
  readonly ask: (question: Question) => Promise<Said>;
  /** Ends the processes; what is still being read fails with 'reading-stopped'. */
  readonly close: () => Promise<void>;
}

type Asked = Parameters<Reader['ask']>;

/**
 * Reads documents in processes of their own. One starts when it is first
 * needed, reads document after document, and is replaced when a document
 * killed it or left it large.
 */
export function startReaders({ concurrency, processors = concurrency, ...limits }: ReadersOptions): Readers {
  const inTurn = pLimit(concurrency);
  const pool = openReaderPool(limits);
  let isClosed = false;

  /** A reader that was killed from outside, by a person or a system short of memory, tells nothing of the document; two of them do. */
  async function ask(...asked: Asked): Promise<Said> {
    return askOnce(...asked).catch((error: unknown) => {
      if (isClosed || !wasKilled(error)) throw error;
      return askOnce(...asked);
    });
  }

  async function askOnce(...asked: Asked): Promise<Said> {
    if (isClosed) throw new KehoachError('reading-stopped');
    return pool.lend((reader) => reader.ask(...asked));
  }

  /** Of the processors, for a document that is begun now. */
  function share(): number {
    return Math.max(1, Math.floor(processors / inTurn.activeCount));
  }

  return {
    read: (bytes, listener) => inTurn(async () => recordIn(await ask({ kind: 'record', bytes, processors: share() }, listener))),
    ask: (question) => inTurn(ask, question),
    async close() {
      isClosed = true;
      await pool.close();
    },
  };
}

function wasKilled(error: unknown): boolean {
  return error instanceof KehoachError && error.code === 'file-crashes-reader' && error.data['reason'] === 'SIGKILL';
}

function recordIn(said: Said): PlanRecord {
  if (said.kind !== 'text') throw new KehoachError('unexpected', { reason: 'a reader answered another question' });
  return JSON.parse(said.text);
}
