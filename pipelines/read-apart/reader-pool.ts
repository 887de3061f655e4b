import { startReader, type Reader, type ReadLimits } from './reader.js';

/** Readers that are started when they are needed and serve one document after another. */
export interface ReaderPool {
  /** One that a document has killed, or left large, serves no other. */
  lend<Result>(use: (reader: Reader) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function openReaderPool(limits: ReadLimits): ReaderPool {
  const all = new Set<Reader>();
  const idle: Reader[] = [];

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
    async lend(use) {
      const reader = takeIdle() ?? start();
      try {
        return await use(reader);
      } finally {
        if (reader.isGood()) idle.push(reader);
        else await end(reader);
      }
    },
    async close() {
      await Promise.all([...all].map(end));
    },
  };
}
