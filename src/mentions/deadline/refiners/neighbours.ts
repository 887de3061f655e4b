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
        let last = reading;
        for (let one = joined(merged.at(-1), last, text, merge); one; one = joined(merged.at(-1), last, text, merge)) {
          merged.pop();
          last = one;
        }
        merged.push(last);
      }
      return merged;
    },
  };
}

function joined(before: Reading | undefined, reading: Reading, text: string, merge: Merge): Reading | undefined {
  if (!before || reading.start - before.end > FARTHEST) return undefined;
  const between = text.slice(before.end, reading.start);
  const one = merge(before, reading, between);
  return one && { ...one, start: before.start, end: closeBracket(between, text, reading.end) };
}

/** "Hàng năm (Quý IV)": the bracket that opens between the two closes after the second. */
function closeBracket(between: string, text: string, end: number): number {
  const [closing] = between.includes('(') ? (/^\s*\)/u.exec(text.slice(end, end + 4)) ?? []) : [];
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
