/**
 * The program of a reader's process: `reader-program MEMORY_LIMIT_BYTES OCR`. It
 * says when it is ready, then answers each question of its parent.
 */
import { Worker } from 'node:worker_threads';
import { asKehoachError } from '../../src/errors/describe-error.js';
import { isOcrSetting } from '../../src/config/ocr-settings.js';
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import { programPath } from './fork-reader.js';
import { findParentsTesseract } from './parents-tesseract.js';
import type { Question } from './question.js';
import type { TesseractReply } from './tesseract-message.js';

const [, , memoryLimit, wanted] = process.argv;
const memoryLimitBytes = Number(memoryLimit);
const ocr = isOcrSetting(wanted) ? wanted : undefined;
const guard = new Worker(programPath('guard'), { workerData: { memoryLimitBytes, parent: process.ppid } });
guard.unref();

// Ctrl-C reaches the whole group of processes; what it means is the parent's business.
process.on('SIGINT', () => undefined).on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (said: Question | TesseractReply) => {
  if (said.kind !== 'tesseract') void answer(said).then((answered) => process.send?.(answered));
});
process.send?.('ready');

async function answer(question: Question): Promise<Answer> {
  const onPage = (page: number, pageCount: number) => process.send?.({ kind: 'page', page, pageCount });
  const outcome = await answerQuestion(question, { ocr, memoryLimitBytes, findTesseract: findParentsTesseract, onPage }).catch(
    (error: unknown) => failure(error),
  );
  return { ...outcome, residentBytes: process.memoryUsage.rss() };
}

function failure(thrown: unknown) {
  const { code, data } = asKehoachError(thrown);
  const stack = thrown instanceof Error ? thrown.stack : undefined;
  return { kind: 'failure' as const, code, data, stack };
}
