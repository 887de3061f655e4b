import type { Line } from '../text/lines.js';
import type { Word } from '../text/words.js';

/** A stretch across the page in which a line has nothing. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/** Gaps between the words that are at least this wide, but for those of a line that was stretched. */
export function gapsOf({ words, size }: Line, width: number): Blank[] {
  const gaps = words.slice(1).flatMap((word, index) => {
    const from = words[index]?.x1 ?? word.x0;
    return word.x0 - from >= width ? [{ from, to: word.x0 }] : [];
  });
  return areStretched(gaps, words, size) ? [] : gaps;
}

/** So many gaps that differ by no more, in points, between words of unlike width. */
const [MIN_STRETCHED, EQUAL] = [3, 0.6];

/**
 * Setting both edges straight stretches all blanks of a line alike, most where
 * it was broken by hand (Shift+Enter), and two in a row twice as far; gaps
 * between cells are what the cells leave.
 */
function areStretched(gaps: readonly Blank[], words: readonly Word[], size: number): boolean {
  const widths = words.map(({ x0, x1 }) => x1 - x0);
  const lengths = gaps.map(({ from, to }) => to - from);
  const one = Math.min(...lengths);
  const areLike = lengths.every((length) => length - one <= EQUAL || Math.abs(length - 2 * one) <= EQUAL);
  return gaps.length >= MIN_STRETCHED && areLike && Math.max(...widths) - Math.min(...widths) > size;
}

/** The gaps and what is free beside the line. */
export function blanksOf(line: Line, width: number): Blank[] {
  return [{ from: -Infinity, to: line.x0 }, ...gapsOf(line, width), { from: line.x1, to: Infinity }];
}

export function overlap(some: readonly Blank[], others: readonly Blank[], width: number): Blank[] {
  return some
    .flatMap((one) => others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })))
    .filter(({ from, to }) => to - from >= width);
}

/** Words of the line on both sides of the blank. */
export function isSplitBy({ x0, x1 }: Line, { from, to }: Blank): boolean {
  return x0 < from + 1 && x1 > to - 1;
}
