import type { Content, Passage } from '../../tree/plan-tree.js';
import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import { isBullet, parseMarker } from '../outline/parse-marker.js';
import { isCapitals, isHeadingLike, usesUnnumberedHeadings } from '../outline/unnumbered-heading.js';

const MAX_HEADING = 60;

/**
 * Index of the first division: the first number that opens a list, else the
 * first heading without a number, else what follows the sentence that ends
 * with a colon ("… như sau:"), else the first text that is no legal basis. No
 * table below the title stands in an opening.
 */
export function findBodyStart(content: readonly Content[], hasTitle: boolean): number {
  const start = startOfText(content, hasTitle);
  const table = hasTitle ? content.findIndex(({ type }) => type !== 'passage') : -1;
  return table < 0 ? start : Math.min(start, table);
}

function startOfText(content: readonly Content[], hasTitle: boolean): number {
  const numbered = content.findIndex(
    (piece, index) => piece.type === 'passage' && (opensNumberedList(piece) || isMisnumbered(piece, content[index - 1])),
  );
  if (numbered >= 0) return numbered;
  const heading = usesUnnumberedHeadings(content) ? content.findIndex((piece) => piece.type === 'passage' && isHeadingLike(piece)) : -1;
  if (heading >= 0) return heading;
  return hasTitle ? behindOpening(content) : 0;
}

/** "1. Căn cứ Luật …;" is one of the reasons that the opening numbers; "I. CĂN CỨ PHÁP LÝ" heads a division. */
function opensNumberedList({ source: { text } }: Passage): boolean {
  const markers = parseMarker(text);
  const first = markers.find((marker) => !isBullet(marker) && marker.ordinal === 1);
  if (!first) return false;
  const words = text.slice(first.length);
  return !beginsAs('basis', words) || isHeading(words);
}

/** "… kế hoạch như sau:" + "II. MỤC ĐÍCH, YÊU CẦU": the author's first number is no one. */
function isMisnumbered({ source: { text } }: Passage, above: Content | undefined): boolean {
  const [marker] = parseMarker(text);
  const isBelowOpening = above?.type === 'passage' && /như sau\s*:?\s*$/iu.test(above.source.text);
  return isBelowOpening && marker !== undefined && !isBullet(marker) && isCapitals(text.slice(marker.length));
}

function isHeading(words: string): boolean {
  return isCapitals(words) || (words.length <= MAX_HEADING && !/[;,.]\s*$|\d/u.test(words));
}

function behindOpening(content: readonly Content[]): number {
  const colon = content.findIndex((piece) => piece.type === 'passage' && /:\s*$/u.test(piece.source.text));
  if (colon >= 0) return colon + 1;
  const text = content.findIndex((piece) => piece.type !== 'passage' || !beginsAs('basis', piece.source.text));
  return Math.max(text, 0);
}
