import { embeddedTesseract } from './embedded-tesseract.js';
import { MAX_RECOGNIZED_PAGES, type Recognition } from './recognition.js';

export type Ocr = 'embedded' | 'off';

/** undefined where pictures are not to be read. */
export function recognitionBy(ocr: Ocr, onPage?: Recognition['onPage']): Recognition | undefined {
  if (ocr === 'off') return undefined;
  return { start: embeddedTesseract, maxPages: MAX_RECOGNIZED_PAGES, ...(onPage ? { onPage } : {}) };
}
