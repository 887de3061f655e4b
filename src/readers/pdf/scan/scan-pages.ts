import type { Issue } from '../../../../schemas/index.js';
import { fittingDpi } from '../../ocr/fitting-dpi.js';
import type { Recognition } from '../../ocr/recognition.js';
import type { Recognizer } from '../../ocr/recognizer.js';
import type { PageSize, PdfFile } from '../engine.js';
import { finestDpi } from '../finest-dpi.js';
import { layOver } from '../layers.js';
import type { ReadPage } from '../read-page.js';
import { readPageContent } from '../read-page-content.js';
import { POINTS_PER_INCH } from './places.js';
import { recognizePages, type PageToRecognize } from './recognize-pages.js';
import type { RecognizedPage } from './recognized-page.js';

/** Where the page has no picture: text drawn as shapes, or a broken text layer. */
const USUAL = 250;
/** An A3 page at 300 dots an inch has 17 million. */
const MAX_PIXELS = 25_000_000;
/** Pages whose words are less sure on the average need a person's eye throughout. */
const POOR = 0.75;

/** Reads the pages that have no text to rely on as the pictures that they are. */
export async function scanPages(
  file: PdfFile,
  pages: readonly ReadPage[],
  recognition: Recognition,
): Promise<{ pages: readonly ReadPage[]; engine: Recognizer | undefined }> {
  const pictures = pages.filter(({ state }) => state === 'without-text' || state === 'broken').slice(0, recognition.maxPages);
  if (pictures.length === 0) return { pages, engine: undefined };
  const recognized = await recognizePages(
    pictures.map((page) => pictureOf(file, page)),
    pages.length,
    recognition,
  );
  const scanned = new Map(pictures.map((page, index) => [page, recognized.pages[index]]));
  return { pages: pages.map((page) => withWords(page, scanned.get(page))), engine: recognized.engine };
}

function pictureOf(file: PdfFile, { content, dpi: own }: ReadPage): PageToRecognize {
  const index = content.page - 1;
  const size = file.pageSize(index);
  const dpi = dpiFor(own, size);
  return {
    number: content.page,
    pixels: (size.width * size.height * dpi ** 2) / POINTS_PER_INCH ** 2,
    picture: () => file.renderPage(index, { dpi }),
  };
}

function dpiFor(own: number, size: PageSize): number {
  return Math.round(Math.min(own > 0 ? fittingDpi(own) : USUAL, finestDpi(size, MAX_PIXELS)));
}

function withWords(page: ReadPage, recognized: RecognizedPage | undefined): ReadPage {
  if (!recognized) return page;
  const issues = [scanIssue(page.content.page, recognized)];
  if (recognized.words.length === 0) return { ...page, issues };
  const { words, layers } = layOver(
    recognized.words,
    page.content.pieces.filter((piece) => piece.kind === 'layer'),
  );
  const read = readPageContent({ ...recognized, words }, page.content.page);
  return { ...page, state: 'scanned', encodings: [], issues, content: { ...read, pieces: [...read.pieces, ...layers] } };
}

/** What the receipt says of a recognized page. */
export function scanIssue(page: number, { words, confidence }: Pick<RecognizedPage, 'words' | 'confidence'>): Issue {
  if (words.length === 0) return { code: 'page-without-words', severity: 'warning', data: { page } };
  const data = { page, percent: Math.round(100 * confidence) };
  return confidence < POOR
    ? { code: 'page-recognized-poorly', severity: 'warning', data }
    : { code: 'page-recognized', severity: 'info', data };
}
