import type { DeadlineRefiner, Reading } from '../readings/reading.js';

/** One reading made of two neighbours, without its place; undefined: they stay two. */
export type Merge = (one: Reading, other: Reading, between: string) => Omit<Reading, 'start' | 'end'> | undefined;

/** Words that two neighbours of one fact may have between them are few. */
const FARTHEST = 24;

export function neighbourRefiner(name: string, merge: Merge): DeadlineRefiner {
  return {
    name,
    refine(readings, text) {
      const merged: Reading[] = [];
      for (const reading of readings) {
        const before = merged.at(-1);
        const between = before && reading.start - before.end <= FARTHEST ? text.slice(before.end, reading.start) : undefined;
        const one = before && between !== undefined ? merge(before, reading, between) : undefined;
        if (!before || !one) merged.push(reading);
        else merged.splice(-1, 1, { ...one, start: before.start, end: closeBracket(between ?? '', text, reading.end) });
      }
      return merged;
    },
  };
}

/** "Hàng năm (Quý IV)": the bracket that opens between the two closes after the second. */
function closeBracket(between: string, text: string, end: number): number {
  const [closing] = between.includes('(') ? (/^\s{0,3}\)/u.exec(text.slice(end, end + 4)) ?? []) : [];
  return end + (closing?.length ?? 0);
}

export function isBlank(between: string): boolean {
  return /^\s*$/u.test(between);
}

/** Blank, comma, colon, slash or an opening bracket: the second says more about the first. */
export function isExplaining(between: string): boolean {
  return /^\s*[,:(/]?\s*$/u.test(between);
}

export function isListing(between: string): boolean {
  return /^\s*(?:[,;/&+]|và|hoặc)?\s*$/iu.test(between);
}
