import { findInstalledTesseract } from '../../src/readers/ocr/installed-tesseract.js';
import type { TesseractTask } from '../../src/readers/ocr/tesseract-program.js';
import type { TesseractReply, TesseractRequest } from './tesseract-message.js';

/** On behalf of a reader's process. It sends bare pixels: no bytes of a document reach a program that decodes them. */
export async function answerTesseract(request: TesseractRequest, signal: AbortSignal): Promise<TesseractReply> {
  const program = await findInstalledTesseract();
  if (request.kind === 'find-tesseract') return { kind: 'tesseract', version: program?.version };
  const hocr = isTask(request) ? await program?.run(request, signal).catch(() => undefined) : undefined;
  return { kind: 'tesseract', hocr };
}

/** What a document has taken over may send anything. */
function isTask({ pictures, dpi }: TesseractTask): boolean {
  return Number.isInteger(dpi) && pictures.every(({ width, height, pixels }) => pixels instanceof Uint8Array && width > 0 && height > 0 && pixels.length === width * height);
}
