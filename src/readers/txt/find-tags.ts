import type { Style } from '../../tree/nodes.js';
import type { Mark, Range } from './marks.js';

/** Tags with which web pages set words; others, and "<" that compares, are text. */
const TAG = /<(?<slash>\/?)(?<name>b|strong|i|em|u|span|font|sup|sub|small)(?:\s[^<>]{0,200})?>/giu;
const KINDS: Readonly<Record<string, Style['kind']>> = { b: 'bold', strong: 'bold', i: 'italic', em: 'italic' };

/** "<b>KẾ HOẠCH</b>": each closing tag with the nearest open one of its name; what has no partner stays text. */
export function findTags(text: string): Mark[] {
  const marks: Mark[] = [];
  const open: { name: string; range: Range }[] = [];
  for (const { index, 0: tag, groups } of text.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    const range = { start: index, end: index + tag.length };
    const partner = groups?.['slash'] ? open.findLastIndex((begun) => begun.name === name) : -1;
    const kind = KINDS[name];
    for (const { range: opening } of partner < 0 ? [] : open.splice(partner, 1))
      marks.push({ opening, closing: range, ...(kind ? { kind } : {}) });
    if (!groups?.['slash']) open.push({ name, range });
  }
  return marks;
}
