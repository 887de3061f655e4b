import { pagesAtOnce } from '../../ocr/pages-at-once.js';
import type { ColourPicture } from '../../ocr/picture.js';
import type { Recognition } from '../../ocr/recognition.js';
import type { Recognizer } from '../../ocr/recognizer.js';
import { severalAtOnce } from '../../ocr/several-at-once.js';
import { recognizePage } from './recognize-page.js';
import type { RecognizedPage } from './recognized-page.js';

export interface PageToRecognize {
  /** From 1. */
  readonly number: number;
  readonly pixels: number;
  readonly picture: () => ColourPicture | Promise<ColourPicture>;
}

/**
 * The pages in their order, several at once as processors and memory allow.
 *
 * @param pageCount of the file, for whoever is told how far it is
 */
export async function recognizePages(
  pages: readonly PageToRecognize[],
  pageCount: number,
  recognition: Recognition,
): Promise<{ pages: RecognizedPage[]; engine: Recognizer }> {
  const engine = await recognition.start();
  const count = pagesAtOnce(recognition, Math.max(0, ...pages.map(({ pixels }) => pixels)));
  const recognized: RecognizedPage[] = [];
  try {
    for await (const page of severalAtOnce(pages, count, async ({ picture }) => recognizePage(await picture(), engine))) {
      recognition.onPage?.(pages[recognized.length]?.number ?? 0, pageCount);
      recognized.push(page);
    }
  } finally {
    await engine.rest?.();
  }
  return { pages: recognized, engine };
}
