import { findMentions } from '../runner.js';
import { referenceGrammar } from './grammar.js';
import type { ReferenceMention } from './reference-mention.js';

/**
 * All references to legal instruments in a normalized text, in the order of
 * their place, none overlapping another. Pure and local: what only the rest of
 * the document can tell (years, areas, what "Nghị định này" is) comes with
 * `resolveReferences`. Works in time linear in the text.
 *
 * @param text as `normalizeText` gives it; offsets of the mentions are into it
 */
export function findReferences(text: string): ReferenceMention[] {
  return findMentions(referenceGrammar, text, undefined);
}
