import type { PageContent, TextLine } from '../page-content.js';

/** A page's first lines and last lines may be a running head or foot. */
const LINES = 2;
/** Part of the page's height that is margin. */
const MARGIN = 0.13;
/** Lines at one height on several pages. */
const SAME_HEIGHT = 4;
/** 2 | - 2 - | 2/5 */
const NUMBER = /^[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/u;

/**
 * Page numbers, and running heads and feet: what stands in the margin and is a
 * number, or comes again at the same height on most pages, numbers aside.
 */
export function findMarginLines(pages: readonly PageContent[]): ReadonlySet<TextLine> {
  const candidates = pages.flatMap((page) => marginLines(page).map((line) => ({ page, line })));
  const found = candidates.filter(({ page, line }) => {
    if (NUMBER.test(line.text)) return true;
    const twins = candidates.filter((other) => other.page !== page && isTwin(line, other.line));
    return twins.length + 1 >= Math.max(2, pages.length / 2);
  });
  return new Set(found.map(({ line }) => line));
}

function marginLines({ pieces, height }: PageContent): TextLine[] {
  const shown = pieces.filter(({ kind }) => kind === 'line' || kind === 'table');
  const outer = [...shown.slice(0, LINES), ...shown.slice(-LINES)];
  return [...new Set(outer.filter((piece): piece is TextLine => piece.kind === 'line' && isInMargin(piece, height)))];
}

function isInMargin({ y0, y1 }: TextLine, height: number): boolean {
  return y1 < MARGIN * height || y0 > (1 - MARGIN) * height;
}

function isTwin(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.baseline - other.baseline) <= SAME_HEIGHT && withoutNumbers(one.text) === withoutNumbers(other.text);
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/gu, '#');
}
