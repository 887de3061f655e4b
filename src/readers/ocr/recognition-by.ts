import type { OcrSetting } from '../../config/ocr-settings.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { embeddedTesseract } from './embedded-tesseract.js';
import { MAX_RECOGNIZED_PAGES, type Recognition } from './recognition.js';
import type { Recognizer } from './recognizer.js';
import { systemTesseract } from './system-tesseract.js';
import type { FindTesseract } from './tesseract-program.js';

export type RecognitionOptions = Partial<Pick<Recognition, 'processors' | 'memoryLimitBytes' | 'onPage'>>;

/** One page at a time unless told otherwise; undefined where pictures are not to be read. */
export function recognitionBy(ocr: OcrSetting, findTesseract: FindTesseract, options: RecognitionOptions = {}): Recognition | undefined {
  if (ocr === 'off') return undefined;
  const start = () => (ocr === 'embedded' ? embeddedTesseract() : startSystem(ocr, findTesseract));
  return { start, maxPages: MAX_RECOGNIZED_PAGES, processors: 1, memoryLimitBytes: Infinity, ...options };
}

async function startSystem(ocr: 'system' | 'auto', findTesseract: FindTesseract): Promise<Recognizer> {
  const program = await findTesseract();
  if (program) return systemTesseract(program);
  if (ocr === 'auto') return embeddedTesseract();
  throw new KehoachError('tesseract-missing');
}
