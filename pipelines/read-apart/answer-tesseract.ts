import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { findInstalledTesseract } from '../../src/readers/ocr/installed-tesseract.js';
import type { TesseractTask } from '../../src/readers/ocr/tesseract-program.js';
import type { TesseractReply, TesseractRequest } from './tesseract-message.js';

/** However many a reader asks for, and whoever took it over. */
const inTurn = pLimit(availableParallelism());

/** On behalf of a reader's process. It sends bare pixels: no bytes of a document reach a program that decodes them. */
export async function answerTesseract(request: TesseractRequest, signal: AbortSignal): Promise<TesseractReply> {
  const program = await findInstalledTesseract();
  const answered = { kind: 'tesseract', id: request.id } as const;
  if (request.kind === 'find-tesseract') return { ...answered, version: program?.version };
  const hocr = isTask(request) ? await inTurn(async () => program?.run(request, signal)).catch(() => undefined) : undefined;
  return { ...answered, hocr };
}

/** What a document has taken over may send anything. */
function isTask({ pictures, dpi }: TesseractTask): boolean {
  return Number.isInteger(dpi) && pictures.every(isPicture);
}

function isPicture({ width, height, pixels }: TesseractTask['pictures'][number]): boolean {
  return pixels instanceof Uint8Array && width > 0 && height > 0 && pixels.length === width * height;
}
