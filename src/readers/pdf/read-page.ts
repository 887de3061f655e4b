import type { Issue } from '../../../schemas/index.js';
import type { LegacyFontEncoding } from '../../knowledge/misreadings/legacy-letters.js';
import { area } from './box.js';
import type { PdfFile, PdfPage } from './engine.js';
import type { PageContent } from './page-content.js';
import { layOver, readLayer } from './layers.js';
import { readPageContent } from './read-page-content.js';
import { restoreLegacyWords } from './text/restore-legacy-words.js';
import { textQuality } from './text/text-quality.js';
import { uprightPage, type UprightPage } from './text/upright.js';

/** Pictures that cover so much of the page are the page, or may hold text. */
const [WHOLE_PAGE, PART_OF_PAGE] = [0.6, 0.1];
/** Letters drawn as shapes are many. */
const MANY_SHAPES = 200;

/**
 * 'unsure' has too few words to tell whether they are right; 'recognized' has
 * words that another program recognized behind the picture, 'scanned' those
 * that we did.
 */
export type PageState = 'read' | 'recognized' | 'scanned' | 'unsure' | 'without-text' | 'broken' | 'blank';

export interface ReadPage {
  /** In which some of its words were typed; the content is Unicode. */
  readonly encodings: readonly LegacyFontEncoding[];
  readonly state: PageState;
  readonly content: PageContent;
  /** Dots an inch of its finest picture, 0 without one. */
  readonly dpi: number;
  readonly issues: readonly Issue[];
}

const POINTS_PER_INCH = 72;

export function readPage(file: PdfFile, index: number): ReadPage {
  const page = file.readPage(index);
  const { encodings, ...upright } = restoredPage(uprightPage(page));
  const state = stateOf(page, upright);
  const shown = page.layers.flatMap((glyphs) => readLayer(glyphs, upright));
  const isSure = state !== 'broken' && state !== 'without-text';
  const { words, layers } = isSure ? layOver(upright.words, shown) : { ...upright, layers: shown };
  const content = readPageContent({ ...upright, words }, index + 1);
  return {
    state,
    encodings,
    content: { ...content, pieces: [...(isSure ? content.pieces : []), ...layers] },
    dpi: Math.max(0, ...page.images.map(({ pixelsPerPoint }) => pixelsPerPoint)) * POINTS_PER_INCH,
    issues: issuesOf(state, index + 1),
  };
}

function restoredPage(page: UprightPage): UprightPage & Pick<ReadPage, 'encodings'> {
  return { ...page, ...restoreLegacyWords(page.words) };
}

/** Where other pages are broken, a page of few words is taken for broken too. */
export function withoutDoubt(pages: readonly ReadPage[]): ReadPage[] {
  const hasBroken = pages.some(({ state }) => state === 'broken');
  return pages.map((page) => {
    if (page.state !== 'unsure') return page;
    if (!hasBroken) return { ...page, state: 'read' };
    const layers = page.content.pieces.filter(({ kind }) => kind === 'layer');
    return { ...page, state: 'broken', issues: issuesOf('broken', page.content.page), content: { ...page.content, pieces: layers } };
  });
}

function stateOf(page: PdfPage, { words }: UprightPage): PageState {
  const covered = page.images.reduce((sum, image) => sum + area(image), 0) / (page.width * page.height);
  if (words.length === 0) return covered >= PART_OF_PAGE || page.shapeCount >= MANY_SHAPES ? 'without-text' : 'blank';
  const quality = textQuality(words.map(({ text }) => text).join(' '));
  // A signature's few words, or a number set on a scan, are not the text of the page.
  if (quality === 'unsure' && covered >= WHOLE_PAGE) return 'without-text';
  if (quality !== 'sound') return quality;
  const invisible = page.glyphs.filter(({ style }) => style.isInvisible).length;
  return covered >= WHOLE_PAGE || invisible * 2 > page.glyphs.length ? 'recognized' : 'read';
}

function issuesOf(state: PageState, page: number): Issue[] {
  if (state === 'without-text') return [{ code: 'page-without-text', severity: 'error', data: { page } }];
  return state === 'broken' ? [{ code: 'page-text-broken', severity: 'error', data: { page } }] : [];
}
