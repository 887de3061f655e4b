import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import { megabytes } from '../../src/messages/megabytes.js';
import type { Answer } from './answer.js';
import { forkReader } from './fork-reader.js';

/** A reader's process, seen from ours. */
export interface ReaderProcess {
  /** Resolves when it has loaded all it needs. */
  readonly ready: Promise<void>;
  /** Sends one document; fails with the reason when the process ends instead of answering. */
  ask(bytes: Uint8Array): Promise<Answer>;
  isAlive(): boolean;
  /** Kills it; what it was asked fails with `reason`. */
  end(reason: KehoachError): Promise<void>;
}

export function startReaderProcess(memoryLimitBytes: number): ReaderProcess {
  const child = forkReader(memoryLimitBytes);
  const closed = whenClosed(child);
  const lastWords = keepLastWords(child);
  let endedFor: KehoachError | undefined;

  const nextMessage = async (whyGone: () => KehoachError): Promise<Answer> => {
    try {
      return (await once(child, 'message', { signal: closed }))[0];
    } catch {
      throw endedFor ?? whyGone();
    }
  };
  const ready = nextMessage(() => new KehoachError('unexpected', { reason: lastWords() })).then(() => undefined);
  ready.catch(() => undefined);

  return {
    ready,
    ask(bytes) {
      child.send(bytes, () => undefined);
      return nextMessage(() => causeOfDeath(child, lastWords(), memoryLimitBytes));
    },
    isAlive: () => child.connected,
    async end(reason) {
      endedFor ??= reason;
      child.kill('SIGKILL');
      if (!closed.aborted) await once(closed, 'abort');
    },
  };
}

/** Aborted when the process is gone and its words are read, or it never was. */
function whenClosed(child: ChildProcess): AbortSignal {
  const controller = new AbortController();
  child.once('close', () => controller.abort()).once('error', () => controller.abort());
  return controller.signal;
}

/** What it wrote to stderr, the end of it. */
function keepLastWords({ stderr }: ChildProcess): () => string {
  let words = '';
  stderr?.setEncoding('utf8').on('data', (piece: string) => (words = (words + piece).slice(-KEPT_CHARACTERS)));
  return () => words.trim();
}

/** V8's report on a full heap takes half of it. */
const KEPT_CHARACTERS = 8_000;

/** V8 says so when its heap is full, the guard when the whole process is too large. */
const OUT_OF_MEMORY = /out of memory/iu;

function causeOfDeath({ signalCode, exitCode }: ChildProcess, lastWords: string, memoryLimitBytes: number): KehoachError {
  if (OUT_OF_MEMORY.test(lastWords)) return new KehoachError('file-needs-memory', { limit: megabytes(memoryLimitBytes) });
  return new KehoachError('file-crashes-reader', { reason: String(signalCode ?? exitCode) });
}
