import { on } from 'node:events';
import type { TesseractProgram } from '../../src/readers/ocr/tesseract-program.js';
import type { TesseractQuestion, TesseractReply } from './tesseract-message.js';

/** In the reader's process: the installed tesseract, run by its parent. */
export async function findParentsTesseract(): Promise<TesseractProgram | undefined> {
  const { version } = await ask({ kind: 'find-tesseract' });
  return version === undefined ? undefined : { version, run };
}

const run: TesseractProgram['run'] = async (task) => {
  const { hocr } = await ask({ kind: 'run-tesseract', ...task });
  if (hocr === undefined) throw new Error('tesseract failed');
  return hocr;
};

let lastId = 0;

async function ask(question: TesseractQuestion): Promise<TesseractReply> {
  lastId += 1;
  const id = lastId;
  const replies: AsyncIterable<TesseractReply[]> = on(process, 'message');
  process.send?.({ ...question, id });
  for await (const [reply] of replies) if (reply?.kind === 'tesseract' && reply.id === id) return reply;
  throw new Error('the parent says no more');
}
