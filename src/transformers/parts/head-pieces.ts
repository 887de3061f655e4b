import { findLetterheadWords } from '../../knowledge/letterhead-words.js';
import { beginsAs } from '../../knowledge/sentence-openers.js';
import type { HeadPieces } from '../../tree/landmarks.js';
import type { Content } from '../../tree/plan-tree.js';
import type { FoundTitle } from './find-title.js';

/** What stands above a title, and the title; the opening is found later. */
export function headPieces(content: readonly Content[], from: number, { index, typeLine, title }: FoundTitle): HeadPieces {
  const letterhead = content.slice(from, index).filter((piece) => piece.type === 'passage');
  return { letterhead, typeLine, title, opening: [] };
}

/**
 * The head of a paper that has no title, for legal libraries show it elsewhere
 * on their pages: the letterhead, told by its motto, goes to the legal basis.
 */
export function untitledHead(content: readonly Content[]): HeadPieces {
  const motto = content.findIndex((piece) => piece.type === 'passage' && findLetterheadWords(piece.source.text, 'motto'));
  const basis = content.findIndex((piece, index) => index > motto && piece.type === 'passage' && beginsAs('basis', piece.source.text));
  const end = motto < 0 ? 0 : Math.max(basis, 0);
  return { letterhead: content.slice(0, end).filter((piece) => piece.type === 'passage'), title: [], opening: content.slice(end) };
}
