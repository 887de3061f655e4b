import type { Issue } from '../../../schemas/index.js';
import { fittingDpi } from '../ocr/fitting-dpi.js';
import type { Recognition } from '../ocr/recognition.js';
import type { Recognizer } from '../ocr/recognizer.js';
import type { PdfFile } from './engine.js';
import type { ReadPage } from './read-page.js';
import { readPageContent } from './read-page-content.js';
import { recognizePage, type RecognizedPage } from './recognize-page.js';

/** Where the page has no picture: text drawn as shapes, or a broken text layer. */
const USUAL = 250;
/** An A3 page at 300 dots an inch has 17 million. */
const MAX_PIXELS = 25_000_000;
const POINTS_PER_INCH = 72;
/** Pages whose words are less sure on the average need a person's eye throughout. */
const POOR = 0.75;

/** Reads the pages that have no text to rely on as the pictures that they are. */
export async function scanPages(file: PdfFile, pages: readonly ReadPage[], recognition: Recognition): Promise<{ pages: ReadPage[]; engine: Recognizer | undefined }> {
  let engine: Recognizer | undefined;
  let count = 0;
  const scanned: ReadPage[] = [];
  for (const page of pages) {
    const isPicture = page.state === 'without-text' || page.state === 'broken';
    if (isPicture && count < recognition.maxPages) {
      engine = await recognition.start();
      scanned.push(await scanPage(file, page, engine));
      count += 1;
      recognition.onPage?.(page.content.page, pages.length);
    } else scanned.push(page);
  }
  return { pages: scanned, engine };
}

async function scanPage(file: PdfFile, page: ReadPage, engine: Recognizer): Promise<ReadPage> {
  const { content, dpi } = page;
  const shown = shownSize(content.toPage({ x0: 0, y0: 0, x1: content.width, y1: content.height }));
  const picture = file.renderPage(content.page - 1, dpiFor(dpi, shown));
  const recognized = await recognizePage(picture, engine);
  const issues = [scanIssue(content.page, recognized)];
  if (recognized.words.length === 0) return { ...page, issues };
  const layers = content.pieces.filter(({ kind }) => kind === 'layer');
  const read = readPageContent(recognized, content.page);
  return { ...page, state: 'scanned', encodings: [], issues, content: { ...read, pieces: [...read.pieces, ...layers] } };
}

function shownSize({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): number {
  return Math.max(1, (x1 - x0) * (y1 - y0));
}

function dpiFor(own: number, squarePoints: number): number {
  const wished = own > 0 ? fittingDpi(own) : USUAL;
  return Math.round(Math.min(wished, POINTS_PER_INCH * Math.sqrt(MAX_PIXELS / squarePoints)));
}

/** What the receipt says of a recognized page. */
export function scanIssue(page: number, { words, confidence }: Pick<RecognizedPage, 'words' | 'confidence'>): Issue {
  if (words.length === 0) return { code: 'page-without-words', severity: 'warning', data: { page } };
  const data = { page, percent: Math.round(100 * confidence) };
  return confidence < POOR ? { code: 'page-recognized-poorly', severity: 'warning', data } : { code: 'page-recognized', severity: 'info', data };
}
