import type { Box } from './box.js';
import type { WordConfidence } from '../../tree/nodes.js';
import { stretchOf, type Line, type StyledText } from './text/lines.js';

/** What stands on a page, from top to bottom, before pages are put together. */
export interface PageContent {
  /** From 1. */
  readonly page: number;
  /** Of the page as it is read: upright. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Gives a box of the upright page as it stands on the page shown. */
  readonly toPage: (box: Box) => Box;
}

export type Piece = TextLine | PageTable | Footnote | Layer;

/** A line of running text. */
export interface TextLine extends Box, StyledText {
  readonly kind: 'line';
  readonly baseline: number;
  readonly size: number;
  /** What was added to its blanks. */
  readonly stretch: number;
  /** What the line before must leave free to have ended on purpose. */
  readonly needed: number;
  /** Where the text behind an item's mark begins. */
  readonly textStart: number;
  /** Numbers of footnotes called in it. */
  readonly calls: readonly string[];
}

export interface PageTable extends Box {
  readonly kind: 'table';
  /** Edges of its columns. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** Columns set side by side without rules: a letterhead, a signature block. */
  readonly isLayout?: true;
  readonly cells: readonly PageCell[];
  /** Numbers of footnotes called in it. */
  readonly calls: readonly string[];
}

export interface PageCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly confidences?: WordConfidence[];
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** A note at the foot of a page, without its number. */
export interface Footnote extends Box, StyledText {
  readonly kind: 'footnote';
  readonly number: string;
}

/** Text set over the page: a signature field, a stamp. */
export interface Layer extends Box {
  readonly kind: 'layer';
  readonly lines: readonly Line[];
}

export function textLine(line: Line, styled: StyledText, needed: number, calls: readonly string[] = []): TextLine {
  const { x0, y0, x1, y1, baseline, size, words } = line;
  return {
    kind: 'line',
    ...styled,
    x0,
    y0,
    x1,
    y1,
    baseline,
    size,
    stretch: stretchOf(line),
    needed,
    textStart: words[1]?.x0 ?? x0,
    calls,
  };
}
