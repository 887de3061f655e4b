import type { Emphasis, Image, Link, Nodes, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Style } from '../../tree/nodes.js';
import { inlineMarkdown } from './markdown.js';

/** Offsets into the text; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words between two signs that are no part of the text. */
export interface Mark {
  readonly opening: Range;
  readonly closing: Range;
  readonly kind?: Style['kind'];
}

/** Signs are no signs beside these: "(*)" is a footnote, "\*" an asterisk that someone protected. */
const CANNOT_BEGIN = /^[)\]},.;:!?…”’»]/u;
const CANNOT_END = /[([{“‘«\\]$/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Of link targets only what cannot be words in brackets: "[Phụ lục](kèm theo)" is text. */
const TARGET = /^(?:[a-z][a-z0-9+.-]*:|www\.|[#/])|\.[a-z0-9]{2,5}$/iu;
const AUTOLINK = /^<(?:(?:https?|ftp|mailto):|[^\s:@]+@)/iu;

/** The marks that Markdown finds and that can be meant as such, outer before inner. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  // The blank keeps a byte order mark from being the first character, which the parser would not count.
  visit(inlineMarkdown.parse(` ${text}`), (node) => {
    const mark = readMark(node, text);
    if (mark) marks.push(mark);
  });
  return marks;
}

function readMark(node: Nodes, text: string): Mark | undefined {
  switch (node.type) {
    case 'strong':
      return readEmphasis(node, text, { signs: 2, kind: 'bold' });
    case 'emphasis':
      return readEmphasis(node, text, { signs: 1, kind: 'italic' });
    case 'link':
      return text[rangeOf(node).start] === '<' ? readAutolink(node, text) : readLink(node);
    case 'image':
      return readImage(node, text);
    default:
      return undefined;
  }
}

/** "**Nơi nhận:**", "“*Tăng cường …*”", "./*ADM*"; not "_ke_hoach_", "5*3*2", "(*) … (*)". */
function readEmphasis(node: Strong | Emphasis, text: string, { signs, kind }: { signs: number; kind: Style['kind'] }): Mark | undefined {
  const { start, end } = rangeOf(node);
  const [before, after] = [text.slice(0, start), text.slice(end, end + 1)];
  const inner = text.slice(start + signs, end - signs);
  const isWithinWord = WORD_CHARACTER.test(before.slice(-1)) || WORD_CHARACTER.test(after);
  if (text[start] !== '*' || before.endsWith('\\') || !WORD_CHARACTER.test(inner)) return undefined;
  if (CANNOT_BEGIN.test(inner) || CANNOT_END.test(inner) || (signs === 1 && isWithinWord)) return undefined;
  return { opening: { start, end: start + signs }, closing: { start: end - signs, end }, kind };
}

/** "<http://nguoidan.chinhphu.vn>" keeps the address. */
function readAutolink(node: Link, text: string): Mark | undefined {
  const { start, end } = rangeOf(node);
  if (!AUTOLINK.test(text.slice(start, end))) return undefined;
  return { opening: { start, end: start + 1 }, closing: { start: end - 1, end } };
}

/** "[Cổng thông tin](https://…)" keeps the words, as the printed page does. */
function readLink(node: Link): Mark | undefined {
  const { start, end } = rangeOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last || !TARGET.test(node.url)) return undefined;
  return { opening: { start, end: rangeOf(first).start }, closing: { start: rangeOf(last).end, end } };
}

/** "![Quốc huy](logo.png)" keeps what the picture is called. */
function readImage(node: Image, text: string): Mark | undefined {
  const { start, end } = rangeOf(node);
  if (!TARGET.test(node.url)) return undefined;
  const close = start + text.slice(start, end).lastIndexOf('](');
  return { opening: { start, end: start + 2 }, closing: { start: close, end } };
}

/** Where the node stands in the text without the blank put before it. */
function rangeOf(node: Nodes): Range {
  return { start: (node.position?.start.offset ?? 1) - 1, end: (node.position?.end.offset ?? 1) - 1 };
}
