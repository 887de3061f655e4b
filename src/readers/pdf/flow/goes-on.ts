import type { TextLine } from '../page-content.js';
import { ENDS, ITEM } from '../text/cell-paragraphs.js';
import type { TextArea } from './text-area.js';

/** Points within which edges are one edge, beyond which a line is indented, and beyond which it is set off. */
const [ALIGNED, INDENTED, SET_OFF] = [3, 8, 15];
/** Two sizes of letters. */
const OTHER_SIZE = 0.6;
/** More than this over the pitch, in parts of the font size, parts paragraphs. */
const EXTRA = 0.2;
const MAX_PITCH = 1.9;

/** "Mục tiêu ........ 3": dots lead to the right edge in a line that is whole. */
const LEADER_END = /(?:[.…]\s?){4,}\s*\d{0,3}$/u;

/**
 * Whether the line goes on with the paragraph of the line before: that one was
 * full, and neither place nor style nor mark of an item begins something new.
 */
export function goesOn(before: TextLine, isFirst: boolean, line: TextLine, area: TextArea): boolean {
  if (!isFull(before, line, area) || Math.abs(before.size - line.size) > OTHER_SIZE || LEADER_END.test(before.text)) return false;
  const pitch = line.baseline - before.baseline;
  if (pitch > (area.pitch ? area.pitch + Math.max(2, EXTRA * line.size) : MAX_PITCH * line.size)) return false;
  if (isBold(before) && !isBold(line) && /^[(\p{Lu}]/u.test(line.text)) return false;
  return goesOnByPlace(before, isFirst, line, area);
}

/**
 * Over the end of a page only what cannot be otherwise: a full line without an
 * end, or of a paragraph whose first line is indented, and a line at the
 * margin, at the other's edge or behind the mark of its item; behind a
 * semicolon, where items begin with marks, a small letter there.
 *
 * @param first the line that the paragraph begins with
 */
export function goesOnOverPage(before: TextLine, first: TextLine, line: TextLine, areas: { before: TextArea; after: TextArea }): boolean {
  if (!isFull(before, line, areas.before) || Math.abs(before.size - line.size) > OTHER_SIZE || isBold(before) !== isBold(line))
    return false;
  if (ITEM.test(line.text) || isCentred(line, areas.after)) return false;
  const isAtMargin = line.x0 <= areas.after.left + ALIGNED;
  const shift = areas.after.left - areas.before.left;
  const isFirst = before === first;
  const isBelow = (!isFirst || ITEM.test(before.text)) && Math.abs(line.x0 - (isFirst ? before.textStart : before.x0) - shift) <= ALIGNED;
  if (!ENDS.test(before.text)) return isAtMargin || isBelow;
  if (isAtMargin) return beginsIndented(first, before, areas.before);
  return isBelow && ITEM.test(first.text) && /^\p{Ll}/u.test(line.text);
}

/** Its other lines keep to the margin: an item may be set in as a whole, which its first line alone does not tell. */
function beginsIndented(first: TextLine, last: TextLine, area: TextArea): boolean {
  if (first.x0 <= area.left + INDENTED || isCentred(first, area)) return false;
  return first === last ? !ITEM.test(first.text) : last.x0 <= area.left + ALIGNED;
}

function goesOnByPlace(before: TextLine, isFirst: boolean, line: TextLine, area: TextArea): boolean {
  if (isCentred(before, area)) return isCentred(line, area) && isBold(before) === isBold(line);
  if (isFirst && areCentred(before, line) && areAlike(before, line)) return true;
  const indent = line.x0 - before.x0;
  if (ITEM.test(line.text) && ENDS.test(before.text)) return false;
  if (indent > ALIGNED) return isFirst && ITEM.test(before.text) && Math.abs(line.x0 - before.textStart) <= ALIGNED + 1;
  const isBlock = Math.abs(indent) <= ALIGNED && isFirst && before.x0 > area.left + INDENTED;
  return !(isBlock && ENDS.test(before.text));
}

/** The next line's first word had no room in it, nor, were it an item, without what was added to the blanks. */
function isFull(line: TextLine, next: TextLine, area: TextArea): boolean {
  const free = isCentred(line, area) ? area.right - area.left - (line.x1 - line.x0) : area.right - line.x1;
  return free + (ITEM.test(next.text) ? line.stretch : 0) < next.needed;
}

function isCentred({ x0, x1 }: TextLine, { left, right }: TextArea): boolean {
  return Math.abs(x0 + x1 - left - right) <= 10 && x0 > left + SET_OFF && x1 < right - SET_OFF / 2;
}

/** Lines of unlike length about one axis, the upper one as long as the page is wide: nothing else shows that it is centred. */
function areCentred(upper: TextLine, lower: TextLine): boolean {
  const isTitle = !ENDS.test(upper.text) && !ITEM.test(upper.text);
  return isTitle && Math.abs(upper.x0 + upper.x1 - lower.x0 - lower.x1) <= ALIGNED && lower.x0 > upper.x0 + SET_OFF;
}

function isBold(line: TextLine): boolean {
  return shareOf(line, 'bold') > 0.9;
}

/** In weight, slant and case, by most of their letters: the place and day of a paper, in italics, end above "KẾ HOẠCH". */
function areAlike(upper: TextLine, lower: TextLine): boolean {
  const isCapitals = ({ text }: TextLine) => text === text.toUpperCase();
  const isAlikeIn = (kind: string) => shareOf(upper, kind) > 0.5 === shareOf(lower, kind) > 0.5;
  return isAlikeIn('bold') && isAlikeIn('italic') && isCapitals(upper) === isCapitals(lower);
}

function shareOf({ text, styles }: TextLine, kind: string): number {
  return styles.filter((style) => style.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}
