import pLimit from 'p-limit';
import type { PlanRecord } from '../schemas/index.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { startReader, type OnPage, type Reader, type ReadLimits } from './read-apart/reader.js';

export type { ReadLimits };

export interface ReadersOptions extends ReadLimits {
  /** How many documents are read at the same time. */
  concurrency: number;
}

export interface Readers {
  /** As `readPlan`; a document that takes too long, too much memory or the process down fails alone. */
  readonly read: (bytes: Uint8Array, onPage?: OnPage) => Promise<PlanRecord>;
  /** Ends the processes; what is still being read fails with 'reading-stopped'. */
  readonly close: () => Promise<void>;
}

/**
 * Reads documents in processes of their own. One starts when it is first
 * needed, reads document after document, and is replaced when a document
 * killed it or left it large.
 */
export function startReaders({ concurrency, ...limits }: ReadersOptions): Readers {
  const inTurn = pLimit(concurrency);
  const all = new Set<Reader>();
  const idle: Reader[] = [];
  let isClosed = false;

  async function read(bytes: Uint8Array, onPage?: OnPage): Promise<PlanRecord> {
    if (isClosed) throw new KehoachError('reading-stopped');
    const reader = takeIdle() ?? start();
    try {
      return await reader.read(bytes, onPage);
    } finally {
      if (reader.isGood()) idle.push(reader);
      else await end(reader);
    }
  }

  function start(): Reader {
    const reader = startReader(limits);
    all.add(reader);
    return reader;
  }

  /** One that was killed from outside while it waited is no document's failure. */
  function takeIdle(): Reader | undefined {
    const reader = idle.pop();
    return reader === undefined || reader.isGood() ? reader : takeIdle();
  }

  async function end(reader: Reader): Promise<void> {
    all.delete(reader);
    await reader.end();
  }

  return {
    read: (bytes, onPage) => inTurn(read, bytes, onPage),
    async close() {
      isClosed = true;
      await Promise.all([...all].map(end));
    },
  };
}
