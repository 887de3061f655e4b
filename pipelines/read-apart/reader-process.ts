import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import { megabytes } from '../../src/messages/megabytes.js';
import type { Answer, PageRead } from './answer.js';
import { answerTesseract } from './answer-tesseract.js';
import { forkReader, type ForkSettings } from './fork-reader.js';
import type { Question } from './question.js';
import type { TesseractRequest } from './tesseract-message.js';

/** A reader's process, seen from ours. */
export interface ReaderProcess {
  /** Resolves when it has loaded all it needs. */
  readonly ready: Promise<void>;
  /** Sends one question; fails with the reason when the process ends instead of answering. */
  ask(question: Question, onPage: (page: PageRead) => void): Promise<Answer>;
  isAlive(): boolean;
  /** Kills it; what it was asked fails with `reason`. */
  end(reason: KehoachError): Promise<void>;
}

export function startReaderProcess(settings: ForkSettings): ReaderProcess {
  const child = forkReader(settings);
  const closed = whenClosed(child);
  const lastWords = keepLastWords(child);
  let endedFor: KehoachError | undefined;

  let onPage: (page: PageRead) => void = () => undefined;
  const answers = new EventEmitter();
  child.on('message', (said: 'ready' | Answer | PageRead | TesseractRequest) => {
    if (said === 'ready') answers.emit('answer', said);
    else if (said.kind === 'page') onPage(said);
    else if (said.kind === 'find-tesseract' || said.kind === 'run-tesseract')
      void answerTesseract(said, closed).then((reply) => child.send(reply, () => undefined));
    else answers.emit('answer', said);
  });

  const nextAnswer = async (whyGone: () => KehoachError): Promise<Answer> => {
    try {
      return (await once(answers, 'answer', { signal: closed }))[0];
    } catch {
      throw endedFor ?? whyGone();
    }
  };
  const whyNotReady = (): KehoachError =>
    child.signalCode === null
      ? new KehoachError('unexpected', { reason: lastWords() })
      : causeOfDeath(child, lastWords(), settings.memoryLimitBytes);
  const ready = nextAnswer(whyNotReady).then(() => undefined);
  ready.catch(() => undefined);

  return {
    ready,
    ask(question, toldOfPage) {
      onPage = toldOfPage;
      child.send(question, () => undefined);
      return nextAnswer(() => causeOfDeath(child, lastWords(), settings.memoryLimitBytes));
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
