import type { Heading, Image, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Style } from '../../tree/nodes.js';
import { findTags } from './find-tags.js';
import { inlineMarkdown } from './markdown.js';
import { signsOf, type Mark, type Range } from './marks.js';

/** Signs are no signs beside these: "(*)" is a footnote, "\*" an asterisk that someone protected. */
const CANNOT_BEGIN = /^[)\]},.;:!?…”’»]/u;
const CANNOT_END = /[([{“‘«\\]$/u;
const LOOSE_BOLD = /(?<!\*)\*\*([^*\n]{1,400})\*\*(?!\*)/gu;
const LONE_BULLET = /^[-–+]$/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Of link targets only what cannot be words in brackets: "[Phụ lục](kèm theo)" is text. */
const TARGET = /^(?:[a-z][a-z0-9+.-]*:|www\.|[#/])|\.[a-z0-9]{2,5}$/iu;
const AUTOLINK = /^<(?:(?:https?|ftp|mailto):|[^\s:@]+@)/iu;

/** The marks of running text. */
export function findMarks(text: string): Mark[] {
  // The blank keeps a byte order mark from being the first character, which the parser would not count.
  return marksWithin(inlineMarkdown.parse(` ${text}`), text, 1);
}

/**
 * The marks that Markdown found below the node and that can be meant as such,
 * bold that it would not close, and tags; in the order they open. `shift` is where
 * the text begins in what was parsed.
 */
export function marksWithin(tree: Nodes, text: string, shift = 0): Mark[] {
  const marks: Mark[] = [];
  visit(tree, (node) => {
    const mark = readMark(node, text, shift);
    if (mark) marks.push(mark);
  });
  return [...marks, ...findLooseBold(text, marks), ...findTags(text)].sort((one, other) => one.opening.start - other.opening.start);
}

/** Two asterisks are bold also where CommonMark wants a blank: "**Điều 1.**Phạm vi", "** KẾ HOẠCH **". */
function findLooseBold(text: string, marks: readonly Mark[]): Mark[] {
  const signs = signsOf(marks);
  return [...text.matchAll(LOOSE_BOLD)].flatMap(({ 0: match, index }) => {
    const range = { start: index, end: index + match.length };
    const isFree = signs.every(({ start, end }) => end <= range.start || start >= range.end);
    const mark = isFree ? emphasis(range, text, 'bold') : undefined;
    return mark ? [mark] : [];
  });
}

function readMark(node: Nodes, text: string, shift: number): Mark | undefined {
  const range = rangeOf(node, shift);
  switch (node.type) {
    case 'strong':
      return emphasis(range, text, 'bold');
    case 'emphasis':
      return emphasis(range, text, 'italic');
    case 'link':
      return text[range.start] === '<' ? autolink(range, text) : link(node, range, shift);
    case 'image':
      return image(node, range, text);
    case 'heading':
      return heading(node, range, shift);
    default:
      return undefined;
  }
}

/** "**Nơi nhận:**", "“*Tăng cường …*”", "./*ADM*", "*-* Sở Tài chính"; not "_ke_hoach_", "5*3*2", "(*) … (*)". */
function emphasis({ start, end }: Range, text: string, kind: Style['kind']): Mark | undefined {
  const signs = kind === 'bold' ? 2 : 1;
  const [before, after] = [text.slice(Math.max(start - 1, 0), start), text.slice(end, end + 1)];
  const inner = text.slice(start + signs, end - signs);
  const isWithinWord = WORD_CHARACTER.test(before) || WORD_CHARACTER.test(after);
  const holdsText = WORD_CHARACTER.test(inner) || (LONE_BULLET.test(inner) && before.trim() === '');
  if (text[start] !== '*' || before === '\\' || !holdsText) return undefined;
  if (CANNOT_BEGIN.test(inner) || CANNOT_END.test(inner) || (kind === 'italic' && isWithinWord)) return undefined;
  return { opening: { start, end: start + signs }, closing: { start: end - signs, end }, kind };
}

/** "<http://nguoidan.chinhphu.vn>" keeps the address. */
function autolink({ start, end }: Range, text: string): Mark | undefined {
  if (!AUTOLINK.test(text.slice(start, end))) return undefined;
  return { opening: { start, end: start + 1 }, closing: { start: end - 1, end } };
}

/** "[Cổng thông tin](https://…)" keeps the words, as the printed page does. */
function link(node: Link, { start, end }: Range, shift: number): Mark | undefined {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last || !TARGET.test(node.url)) return undefined;
  return { opening: { start, end: rangeOf(first, shift).start }, closing: { start: rangeOf(last, shift).end, end } };
}

/** "![Quốc huy](logo.png)" keeps what the picture is called; "![]()" is one that did not come along. */
function image(node: Image, { start, end }: Range, text: string): Mark | undefined {
  if (!TARGET.test(node.url) && (node.url || node.alt)) return undefined;
  const close = start + text.slice(start, end).lastIndexOf('](');
  return { opening: { start, end: start + 2 }, closing: { start: close, end } };
}

/** "## I. MỤC ĐÍCH" is set in bold on paper. */
function heading({ children }: Heading, { start, end }: Range, shift: number): Mark | undefined {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return undefined;
  return { opening: { start, end: rangeOf(first, shift).start }, closing: { start: rangeOf(last, shift).end, end }, kind: 'bold' };
}

function rangeOf({ position }: Nodes, shift: number): Range {
  return { start: (position?.start.offset ?? shift) - shift, end: (position?.end.offset ?? shift) - shift };
}
