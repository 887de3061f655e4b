import type { Issue, Source } from '../../../schemas/index.js';
import type { LegacyFontEncoding } from '../../knowledge/legacy-letters.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTree } from '../../tree/build.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { findTextIssues } from '../txt/find-text-issues.js';
import { area } from './box.js';
import type { PdfFile, PdfPage } from './engine.js';
import { blocksOf } from './flow/blocks-of.js';
import type { PageContent } from './page-content.js';
import { pdfiumEngine } from './pdfium/pdfium-engine.js';
import { readLayer } from './read-layer.js';
import { readPageContent } from './read-page-content.js';
import { signatureIssues } from './signatures.js';
import { restoreLegacyWords } from './text/restore-legacy-words.js';
import { textQuality } from './text/text-quality.js';
import { uprightPage, type UprightPage } from './text/upright.js';

/** Pictures that cover so much of the page are the page, or may hold text. */
const [WHOLE_PAGE, PART_OF_PAGE] = [0.6, 0.1];
/** Letters drawn as shapes are many. */
const MANY_SHAPES = 200;

/** 'unsure' has too few words to tell whether they are right. */
type PageState = 'read' | 'recognized' | 'unsure' | 'without-text' | 'broken' | 'blank';

interface ReadPage {
  /** In which some of its words were typed; the content is Unicode. */
  readonly encodings: readonly LegacyFontEncoding[];
  readonly state: PageState;
  readonly content: PageContent;
}

/**
 * The tree of a PDF file: its paragraphs and tables, each with its place on
 * the page. Text of pages that are pictures or whose characters cannot be
 * relied on is left out and named as issue 'page-without-text' or
 * 'page-text-broken'.
 *
 * Throws KehoachErrors of class "input": 'file-encrypted', 'file-corrupt',
 * 'file-is-image' when no page has text, 'file-text-broken' when what pages
 * have cannot be read, 'file-empty'.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentTree> {
  const file = await pdfiumEngine.open(bytes);
  try {
    const pages = withoutDoubt(Array.from({ length: file.pageCount }, (_, index) => readPage(file, index)));
    const tree = documentTree(blocksOf(pages.map(({ content }) => content)), sourceOf(pages, bytes.length));
    if (!pages.some(({ state }) => state === 'read' || state === 'recognized')) throw unreadable(pages);
    const issues = [...pages.flatMap(pageIssues), ...findConverted(pages), ...signatureIssues(file.signatures, layersOf(pages)), ...findTextIssues(tree.children)];
    return { ...tree, issues, engines: { [pdfiumEngine.name]: pdfiumEngine.version } };
  } finally {
    file.close();
  }
}

function readPage(file: PdfFile, index: number): ReadPage {
  const page = file.readPage(index);
  const { encodings, ...upright } = restoredPage(uprightPage(page));
  const state = stateOf(page, upright);
  const content = readPageContent(upright, index + 1);
  const layers = page.layers.flatMap((glyphs) => readLayer(glyphs, upright));
  return { state, encodings, content: { ...content, pieces: [...(state === 'broken' ? [] : content.pieces), ...layers] } };
}

function restoredPage(page: UprightPage): UprightPage & Pick<ReadPage, 'encodings'> {
  return { ...page, ...restoreLegacyWords(page.words) };
}

/** Where other pages are broken, a page of few words is taken for broken too. */
function withoutDoubt(pages: readonly ReadPage[]): ReadPage[] {
  const hasBroken = pages.some(({ state }) => state === 'broken');
  return pages.map((page) => {
    if (page.state !== 'unsure') return page;
    const layers = page.content.pieces.filter(({ kind }) => kind === 'layer');
    return hasBroken ? { ...page, state: 'broken', content: { ...page.content, pieces: layers } } : { ...page, state: 'read' };
  });
}

function stateOf(page: PdfPage, { words }: UprightPage): PageState {
  const covered = page.images.reduce((sum, image) => sum + area(image), 0) / (page.width * page.height);
  if (words.length === 0) return covered >= PART_OF_PAGE || page.shapeCount >= MANY_SHAPES ? 'without-text' : 'blank';
  const quality = textQuality(words.map(({ text }) => text).join(' '));
  if (quality !== 'sound') return quality;
  const invisible = page.glyphs.filter(({ style }) => style.isInvisible).length;
  return covered >= WHOLE_PAGE || invisible * 2 > page.glyphs.length ? 'recognized' : 'read';
}

function sourceOf(pages: readonly ReadPage[], byteSize: number): Source {
  const recognized = pages.filter(({ state }) => state === 'recognized').length;
  const read = pages.filter(({ state }) => state === 'read').length;
  const textOrigin = recognized === 0 ? 'digital' : read === 0 ? 'ocr' : 'mixed';
  return { mediaType: 'application/pdf', byteSize, ...(pages.length > 0 ? { pageCount: pages.length } : {}), textOrigin };
}

function pageIssues({ state, content: { page } }: ReadPage): Issue[] {
  if (state === 'without-text') return [{ code: 'page-without-text', severity: 'error', data: { page } }];
  return state === 'broken' ? [{ code: 'page-text-broken', severity: 'error', data: { page } }] : [];
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
  return pages.some(({ state }) => state === 'without-text') ? new KehoachError('file-is-image', { format: 'PDF' }) : new KehoachError('file-empty');
}

function layersOf(pages: readonly ReadPage[]): string[] {
  return pages.flatMap(({ content }) => content.pieces.flatMap((piece) => (piece.kind === 'layer' ? [piece.lines.join('\n')] : [])));
}
