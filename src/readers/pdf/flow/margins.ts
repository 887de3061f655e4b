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
 * number, or comes again at the same height on most pages, numbers aside where
 * no page has its text so far out: "PHỤ LỤC 1" and "PHỤ LỤC 2" stand in it.
 */
export function findMarginLines(pages: readonly PageContent[]): ReadonlySet<TextLine> {
  const candidates = pages.flatMap((page) => marginLines(page).map((line) => ({ page, line })));
  const found = candidates.filter(({ page, line }) => {
    if (NUMBER.test(line.text)) return true;
    const isOutside = !pages.some((other) => isInText(line, page, other));
    const twins = candidates.filter((other) => other.page !== page && isTwin(line, other.line, isOutside));
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

function isTwin(one: TextLine, other: TextLine, isOutside: boolean): boolean {
  const keyOf = isOutside ? withoutNumbers : ({ text }: TextLine) => text;
  return Math.abs(one.baseline - other.baseline) <= SAME_HEIGHT && keyOf(one) === keyOf(other);
}

/** Whether the text of the other page, which has no such line there, comes as near to the edge of the sheet. */
function isInText(line: TextLine, page: PageContent, other: PageContent): boolean {
  const shown = other.pieces.filter((piece) => (piece.kind === 'line' && !NUMBER.test(piece.text)) || piece.kind === 'table');
  if (shown.some((piece) => piece.kind === 'line' && isTwin(line, piece, true))) return false;
  return line.y0 < page.height / 2
    ? shown.some(({ y0 }) => y0 <= line.y0 + SAME_HEIGHT)
    : shown.some(({ y1 }) => other.height - y1 <= page.height - line.y1 + SAME_HEIGHT);
}

function withoutNumbers({ text }: TextLine): string {
  return text.replace(/\d+/gu, '#');
}
