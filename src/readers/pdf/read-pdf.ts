import type { Issue, Source } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTree } from '../../tree/build.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { findTextIssues } from '../txt/find-text-issues.js';
import { findDoubtfulWords } from '../ocr/find-doubtful-words.js';
import type { Recognition } from '../ocr/recognition.js';
import { blocksOf } from './flow/blocks-of.js';
import { layerTexts } from './layers.js';
import { pdfiumEngine } from './pdfium/pdfium-engine.js';
import { readPage, withoutDoubt, type ReadPage } from './read-page.js';
import { scanPages } from './scan/scan-pages.js';
import { signatureIssues } from './signatures.js';

/**
 * The tree of a PDF file: its paragraphs and tables, each with its place on
 * the page. Pages that are pictures or whose characters cannot be relied on
 * are recognized; without `recognition` their text is left out and they are
 * named as issue 'page-without-text' or 'page-text-broken'.
 *
 * Throws KehoachErrors of class "input": 'file-encrypted', 'file-corrupt',
 * 'file-is-image' when no page has text, 'file-text-broken' when what pages
 * have cannot be read, 'file-empty'.
 */
export async function readPdf(bytes: Uint8Array, recognition?: Recognition): Promise<DocumentTree> {
  const file = await pdfiumEngine.open(bytes);
  try {
    const typed = withoutDoubt(Array.from({ length: file.pageCount }, (_, index) => readPage(file, index)));
    const { pages, engine } = recognition ? await scanPages(file, typed, recognition) : { pages: typed, engine: undefined };
    if (!pages.some(hasText)) throw unreadable(pages);
    const tree = documentTree(blocksOf(pages.map(({ content }) => content)), sourceOf(pages, bytes.length));
    const issues = [
      ...pages.flatMap((page) => page.issues),
      ...findConverted(pages),
      ...signatureIssues(file.signatures, layersOf(pages)),
      ...findTextIssues(tree.children),
      ...findDoubtfulWords(tree.children),
    ];
    return {
      ...tree,
      issues,
      engines: { [pdfiumEngine.name]: pdfiumEngine.version, ...(engine ? { [engine.name]: engine.version } : {}) },
    };
  } finally {
    file.close();
  }
}

function hasText({ state }: ReadPage): boolean {
  return state === 'read' || state === 'recognized' || state === 'scanned';
}

function sourceOf(pages: readonly ReadPage[], byteSize: number): Source {
  const recognized = pages.filter(({ state }) => state === 'recognized' || state === 'scanned').length;
  const read = pages.filter(({ state }) => state === 'read').length;
  const scanned = read === 0 ? 'ocr' : 'mixed';
  return {
    mediaType: 'application/pdf',
    byteSize,
    ...(pages.length > 0 ? { pageCount: pages.length } : {}),
    textOrigin: recognized === 0 ? 'digital' : scanned,
  };
}

function findConverted(pages: readonly ReadPage[]): Issue[] {
  const encodings = new Set(pages.flatMap((page) => page.encodings));
  return [...encodings].map((encoding) => {
    const count = pages.filter((page) => page.encodings.includes(encoding)).length;
    return { code: 'legacy-text-converted', severity: 'info', data: { encoding, count } };
  });
}

function unreadable(pages: readonly ReadPage[]): KehoachError {
  if (pages.some(({ state }) => state === 'broken')) return new KehoachError('file-text-broken');
  return pages.some(({ state }) => state === 'without-text')
    ? new KehoachError('file-is-image', { format: 'PDF' })
    : new KehoachError('file-empty');
}

function layersOf(pages: readonly ReadPage[]): string[] {
  return pages.flatMap(({ content }) => content.pieces.flatMap((piece) => (piece.kind === 'layer' ? [layerTexts(piece).join('\n')] : [])));
}
