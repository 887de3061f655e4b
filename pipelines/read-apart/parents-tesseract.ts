import { once } from 'node:events';
import type { TesseractProgram } from '../../src/readers/ocr/tesseract-program.js';
import type { TesseractReply, TesseractRequest } from './tesseract-message.js';

/** In the reader's process: the installed tesseract, run by its parent. Asked one thing at a time, as pages are read. */
export async function findParentsTesseract(): Promise<TesseractProgram | undefined> {
  const { version } = await ask({ kind: 'find-tesseract' });
  return version === undefined ? undefined : { version, run };
}

const run: TesseractProgram['run'] = async (task) => {
  const { hocr } = await ask({ kind: 'run-tesseract', ...task });
  if (hocr === undefined) throw new Error('tesseract failed');
  return hocr;
};

async function ask(request: TesseractRequest): Promise<TesseractReply> {
  process.send?.(request);
  const [reply]: TesseractReply[] = await once(process, 'message');
  if (reply?.kind !== 'tesseract') throw new Error('the parent asked instead of answering');
  return reply;
}
