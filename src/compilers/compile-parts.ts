import type { Part, Span } from '../../schemas/index.js';
import { append } from '../tree/append.js';
import { sourcesOf } from '../tree/content-sources.js';
import type { Content } from '../tree/plan-tree.js';

/** Neighbouring pieces of one kind are one part; all pieces together are the whole document. */
export function compileParts(content: readonly Content[]): Part[] {
  const parts: Part[] = [];
  for (const piece of content) {
    const spans = wholeSpans(piece);
    if (spans.length === 0) continue;
    const kind = piece.part ?? 'body';
    const last = parts.at(-1);
    if (last?.kind === kind) append(last.spans, spans);
    else parts.push({ kind, spans });
  }
  return parts;
}

/** The text of a piece from its first to its last character that is no white space. */
export function wholeSpans(piece: Content): Span[] {
  return sourcesOf(piece).flatMap((source) => source.cite().spans);
}
