import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { programExtension, programOptions } from '../../config/own-program.js';
import type { RecognitionTask, RecognizedWord, Recognizer } from './recognizer.js';

interface Thread {
  readonly version: string;
  recognize(task: RecognitionTask): Promise<RecognizedWord[]>;
  end(): Promise<unknown>;
}

const idle: Thread[] = [];

/** Tesseract as WebAssembly, with one thread for each page that is recognized at the same time; between documents one thread is kept. */
export async function embeddedTesseract(): Promise<Recognizer> {
  const first = idle.pop() ?? (await startThread());
  idle.push(first);
  return { name: 'tesseract.js-core', version: first.version, recognize, rest: () => endIdleThreads(1) };
}

/** A thread that fails is dropped, with whatever state the failure left behind. */
async function recognize(task: RecognitionTask): Promise<RecognizedWord[]> {
  const thread = idle.pop() ?? (await startThread());
  const words = await thread.recognize(task);
  idle.push(thread);
  return words;
}

/** Idle threads do not keep the process alive, but it has to wait for each of them when it exits. */
export async function endIdleThreads(kept = 0): Promise<void> {
  await Promise.all(idle.splice(kept).map((thread) => thread.end()));
}

async function startThread(): Promise<Thread> {
  const worker = new Worker(join(import.meta.dirname, `tesseract-thread${programExtension}`), { execArgv: [...programOptions] });
  const [version]: string[] = await once(worker, 'message');
  worker.unref();
  return {
    version: version ?? '',
    async recognize(task) {
      worker.ref();
      worker.postMessage(task);
      const [words]: RecognizedWord[][] = await once(worker, 'message').finally(() => worker.unref());
      return words ?? [];
    },
    end: () => worker.terminate(),
  };
}
