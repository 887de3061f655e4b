import { foldKey } from '../../text/fold.js';
import type { SourceText } from '../../tree/source-text.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is left of a line when stretches are cut out of it; nothing that has no words. */
export function withoutStretches(source: SourceText, stretches: readonly Stretch[]): SourceText[] {
  const cuts = stretches.toSorted((one, other) => one.start - other.start);
  const rests: SourceText[] = [];
  let from = 0;
  for (const { start, end } of [...cuts, { start: source.text.length, end: source.text.length }]) {
    const rest = withoutBlanks(source.slice(from, Math.max(start, from)));
    if (foldKey(rest.text).replace(/[.,;:]/gu, '') !== '') rests.push(rest);
    from = Math.max(from, end);
  }
  return rests;
}

/** Tabs set the columns of a head, bars and strokes are slips of a hand or a converter: they belong to no name. */
function withoutBlanks(source: SourceText): SourceText {
  const start = source.text.search(/[^\s/|\\]|$/u);
  return source.slice(start, start + source.text.slice(start).replace(/[\s/|\\]+$/u, '').length);
}
