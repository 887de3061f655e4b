import { findShapes, type Shape } from '../../ocr/find-shapes.js';
import { pixelsOf } from '../../ocr/picture.js';
import type { PreparedPicture } from '../../ocr/prepare-picture.js';
import { around, type Box } from '../box.js';
import { linesOf } from '../text/lines.js';
import type { Word } from '../text/words.js';
import { POINTS_PER_INCH, scaled } from './places.js';

/** Stands for what nobody could read. */
const UNREAD = '…';
/** A blank that may hold something, in parts of the font size; wider ones part columns. */
const GAP = { least: 1.8, most: 8 };
/** In millimetres: lower ones are specks, dots and dashes, higher ones frames and rings, narrower ones what is left of a line. */
const WRITTEN = { least: 1.8, most: 15, width: 0.6 };
/** Of its place, what a pen leaves there; of the words beside it, what a stroke that only passes through leaves there. */
const PEN = { least: 0.04, beside: 0.01 };

/**
 * Places between two words of a line where ink stands that was not recognized,
 * a number written by hand: each as a word that nobody is sure of.
 *
 * @param markedShare of a place in points, how much of it a pen or stamp has covered
 */
export function unreadInk(
  words: readonly Word[],
  { ink, dpi }: Pick<PreparedPicture, 'ink' | 'dpi'>,
  markedShare: (box: Box) => number,
): Word[] {
  const gaps = linesOf(words).flatMap((line) => line.words.flatMap((word, index) => gapBetween(line.words[index - 1], word) ?? []));
  if (gaps.length === 0) return [];
  const written = findShapes(ink)
    .filter((shape) => isWritten(shape, dpi))
    .map((shape) => scaled(shape, POINTS_PER_INCH / dpi));
  return gaps.flatMap((gap) => {
    const inside = written.filter((shape) => isWithin(shape, gap));
    if (inside.length > 0) return [asWord(gap, around(inside))];
    return isPenned(gap, markedShare) ? [asWord(gap, gap)] : [];
  });
}

interface Gap extends Box {
  readonly before: Word;
  readonly after: Word;
}

function gapBetween(before: Word | undefined, after: Word): Gap | undefined {
  if (!before) return undefined;
  const gap = { x0: before.x1, x1: after.x0, y0: Math.min(before.y0, after.y0), y1: Math.max(before.y1, after.y1), before, after };
  const width = (gap.x1 - gap.x0) / after.size;
  return width >= GAP.least && width <= GAP.most ? gap : undefined;
}

function isWritten({ x0, x1, y0, y1 }: Shape, dpi: number): boolean {
  const height = y1 - y0;
  return height >= pixelsOf(WRITTEN.least, dpi) && height <= pixelsOf(WRITTEN.most, dpi) && x1 - x0 >= pixelsOf(WRITTEN.width, dpi);
}

function isWithin({ x0, x1, y0, y1 }: Box, gap: Gap): boolean {
  const middle = (y0 + y1) / 2;
  return x0 >= gap.x0 && x1 <= gap.x1 && middle >= gap.y0 && middle <= gap.y1;
}

/** A seal covers the words beside it too. */
function isPenned(gap: Gap, markedShare: (box: Box) => number): boolean {
  return markedShare(gap) >= PEN.least && [gap.before, gap.after].every((word) => markedShare(word) < PEN.beside);
}

function asWord({ before }: Gap, { x0, x1 }: Box): Word {
  return { ...before, text: UNREAD, confidence: 0, x0, x1, firstWidth: x1 - x0 };
}
