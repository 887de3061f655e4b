import type { WordRun } from '../../../questions/compare/comparison.js';
import { html, type Html } from '../../../wording/html/html.js';

/** One side's words: what the other side does not say is marked. */
export function markedWords(words: readonly WordRun[], own: 'dropped' | 'added'): Html[] {
  return words.flatMap(({ kind, text }) => {
    if (kind === 'same') return [html`${text}`];
    if (kind !== own) return [];
    return [own === 'dropped' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`];
  });
}
