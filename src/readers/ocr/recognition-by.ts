import type { OcrSetting } from '../../config/ocr-settings.js';
import { embeddedTesseract } from './embedded-tesseract.js';
import { MAX_RECOGNIZED_PAGES, type Recognition } from './recognition.js';

/** undefined where pictures are not to be read. */
export function recognitionBy(ocr: OcrSetting, onPage?: Recognition['onPage']): Recognition | undefined {
  if (ocr === 'off') return undefined;
  return { start: embeddedTesseract, maxPages: MAX_RECOGNIZED_PAGES, ...(onPage ? { onPage } : {}) };
}
