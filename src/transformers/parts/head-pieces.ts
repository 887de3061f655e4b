import { findLetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import type { HeadPieces } from '../../tree/landmarks.js';
import type { Content, Passage } from '../../tree/plan-tree.js';
import { isCapitals } from '../outline/unnumbered-heading.js';
import type { FoundTitle } from './find-title.js';

/** What stands above a title, and the title; the opening is found later. */
export function headPieces(content: readonly Content[], from: number, { index, typeLine, title }: FoundTitle): HeadPieces {
  const letterhead = content.slice(from, index).filter((piece) => piece.type === 'passage');
  return { letterhead, typeLine, title, opening: [] };
}

/**
 * The head of a paper whose title lacks the type word, for legal libraries show
 * it elsewhere on their pages: what a motto tells to be the letterhead, to the
 * legal basis. Capitals between the two are the title.
 */
export function untitledHead(content: readonly Content[]): { head: HeadPieces; next: number } {
  const motto = content.findIndex((piece) => piece.type === 'passage' && findLetterheadWords(piece.source.text, 'motto'));
  const basis = content.findIndex((piece, index) => index > motto && piece.type === 'passage' && beginsAs('basis', piece.source.text));
  const next = motto < 0 ? 0 : Math.max(basis, 0);
  const lines = content.slice(0, next).filter((piece) => piece.type === 'passage');
  const titleStart = lines.findLastIndex((line) => !isTitleLine(line)) + 1;
  return { head: { letterhead: lines.slice(0, titleStart), title: lines.slice(titleStart), opening: [] }, next };
}

function isTitleLine({ source: { text } }: Passage): boolean {
  return isCapitals(text) && !findLetterheadWords(text, 'motto', 'secrecy', 'urgency');
}
