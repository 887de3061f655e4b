import type { Line } from '../text/lines.js';

/** A stretch across the page in which a line has nothing. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/** Gaps between the words that are at least this wide. */
export function gapsOf({ words }: Line, width: number): Blank[] {
  return words.slice(1).flatMap((word, index) => {
    const from = words[index]?.x1 ?? word.x0;
    return word.x0 - from >= width ? [{ from, to: word.x0 }] : [];
  });
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
