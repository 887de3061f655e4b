import type { Content, Passage } from '../../tree/plan-tree.js';
import { parseMarker } from './parse-marker.js';

const OUTERMOST = new Set(['phan', 'chuong', 'upper-letter', 'roman', 'dieu']);
const MAX_LENGTH = 150;

/**
 * Plans that number nothing at the top set their headings in capitals or in
 * bold. Where numbered divisions exist such lines are something else (a second
 * line of a title, a table's caption).
 */
export function usesUnnumberedHeadings(content: readonly Content[]): boolean {
  const passages = content.filter((piece) => piece.type === 'passage');
  const numbered = passages.some(({ source }) => parseMarker(source.text).some(({ family }) => OUTERMOST.has(family)));
  return !numbered && passages.filter(isHeadingLike).length >= 2;
}

export function isHeadingLike({ source, bold }: Passage): boolean {
  const text = source.text.trim();
  if (text.length < 3 || text.length > MAX_LENGTH || /[.;,…]$/u.test(text) || parseMarker(text).length > 0) return false;
  return bold || isCapitals(text);
}

/** All letters are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(text);
}
