import type { Recognition } from './recognition.js';

const MEGABYTE = 2 ** 20;
/** What a reader holds besides the pages, and what each thread of Tesseract holds. */
const [READER, THREAD] = [260 * MEGABYTE, 130 * MEGABYTE];
/** A page in colour, in grey, its ink, and copies of them, with what of former pages is not yet given back. */
const BYTES_PER_PIXEL = 18;
/** Of the limit; what reaches it is killed. */
const SHARE = 0.9;

/**
 * How many pages of a file may be recognized at once.
 *
 * @param pixels of the largest page
 */
export function pagesAtOnce(
  { processors, memoryLimitBytes }: Pick<Recognition, 'processors' | 'memoryLimitBytes'>,
  pixels: number,
): number {
  const fitting = Math.floor((SHARE * memoryLimitBytes - READER) / (THREAD + BYTES_PER_PIXEL * pixels));
  return Math.max(1, Math.min(processors, fitting));
}
