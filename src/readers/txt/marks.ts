import type { Style } from '../../tree/nodes.js';

/** Offsets into the text; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words between two signs that are no part of the text. */
export interface Mark {
  readonly opening: Range;
  readonly closing: Range;
  readonly kind?: Style['kind'];
}

/** The signs of the marks, and those that stand alone, in the order they stand. */
export function signsOf(marks: readonly Mark[], alone: readonly Range[] = []): Range[] {
  return [...marks.flatMap(({ opening, closing }) => [opening, closing]), ...alone].sort((one, other) => one.start - other.start);
}

/** The text within the range, signs left out. */
export function withoutSigns(text: string, signs: readonly Range[], range: Range): string {
  let kept = '';
  let from = range.start;
  for (const sign of signs) {
    if (sign.start >= range.end) break;
    kept += text.slice(from, Math.max(from, sign.start));
    from = Math.max(from, Math.min(sign.end, range.end));
  }
  return kept + text.slice(from, range.end);
}
