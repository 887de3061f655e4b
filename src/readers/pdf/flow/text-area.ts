import type { PageContent, TextLine } from '../page-content.js';

/** What the running text keeps to on pages of one size. */
export interface TextArea {
  readonly left: number;
  readonly right: number;
  /** From line to line within a paragraph; undefined when no paragraph has two. */
  readonly pitch: number | undefined;
}

/** Edges of lines that differ by no more are one edge. */
const ALIGNED = 1.5;
/** So many lines make an edge; fewer may stand out by accident. */
const MIN_LINES = 3;
/** In parts of the font size. */
const MAX_PITCH = 2.2;

/** So many lines tell the margins of one side of the sheet. */
const MIN_SIDE = 10;

interface PageLines {
  readonly content: PageContent;
  readonly lines: readonly TextLine[];
}

/** The areas of a document by size of page, and by side of the sheet where margins are mirrored; `lines` are those of running text. */
export function textAreas(pages: readonly PageLines[]): (content: PageContent) => TextArea {
  const groups = new Map<string, PageLines[]>();
  for (const page of pages) groups.set(keyOf(page.content), [...(groups.get(keyOf(page.content)) ?? []), page]);
  const areas = new Map([...groups].map(([key, group]) => [key, areasOf(group)]));
  return (content) => areas.get(keyOf(content))?.[sideOf(content)] ?? { left: 0, right: content.width, pitch: undefined };
}

function sideOf({ page }: PageContent): 0 | 1 {
  return page % 2 === 0 ? 0 : 1;
}

/** Of even pages and of odd ones. */
function areasOf(pages: readonly PageLines[]): [TextArea, TextArea] {
  const linesOn = (side: 0 | 1) => pages.filter(({ content }) => sideOf(content) === side).map(({ lines }) => lines);
  const [even, odd] = [linesOn(0), linesOn(1)];
  const sides: [TextArea, TextArea] = [areaOf(even), areaOf(odd)];
  if ([even, odd].every((side) => side.flat().length >= MIN_SIDE) && areMirrored(...sides)) return sides;
  const whole = areaOf(pages.map(({ lines }) => lines));
  return [whole, whole];
}

/** As wide as one another, and shifted. */
function areMirrored(one: TextArea, other: TextArea): boolean {
  const [left, right] = [one.left - other.left, one.right - other.right];
  return Math.abs(left) > 2 * ALIGNED && Math.abs(left - right) <= 2 * ALIGNED;
}

function keyOf({ width, height }: PageContent): string {
  return `${Math.round(width)}×${Math.round(height)}`;
}

function areaOf(pages: readonly (readonly TextLine[])[]): TextArea {
  const lines = pages.flat();
  const left = edge(lines.map(({ x0 }) => x0));
  const right = -edge(lines.map(({ x1 }) => -x1));
  return { left, right, pitch: commonPitch(pages, right) };
}

/** The lowest value that several share. */
function edge(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const shared = sorted.find((value, index) => (sorted[index + MIN_LINES - 1] ?? Infinity) - value <= ALIGNED);
  return shared ?? sorted[0] ?? 0;
}

/** The distance that comes most between a line that the width ended and the next. */
function commonPitch(pages: readonly (readonly TextLine[])[], right: number): number | undefined {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    for (const [index, line] of lines.slice(1).entries()) {
      const before = lines[index];
      if (!before || right - before.x1 > line.needed) continue;
      const pitch = Math.round((line.baseline - before.baseline) * 2) / 2;
      if (pitch > 0 && pitch < MAX_PITCH * line.size) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
