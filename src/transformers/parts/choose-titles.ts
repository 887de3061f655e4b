import { findLetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import type { Content } from '../../tree/plan-tree.js';
import { isAppendix } from './appendix-heading.js';
import { findEnd } from './find-end.js';
import type { FoundTitle } from './find-title.js';

type Choice = [decision: FoundTitle | undefined, plan: FoundTitle | undefined];

/** The headline of a page of the web and its notes stand so near above the letterhead, in lines. */
const HEADLINE_REACH = 15;

/** The plan's title; with the decision's, where a later plan's title stands behind its signature: one paper holds both. */
export function chooseTitles(found: readonly FoundTitle[], content: readonly Content[]): Choice {
  const titles = belowHeadline(found, content);
  const [first] = titles;
  if (!first) return [undefined, undefined];
  const end = findEnd(content, first.next);
  const second = titles.find(
    ({ index, typeLine }) => index > end && end > 0 && !isAppendix(typeLine) && !insideAppendix(content, end, index),
  );
  return second && isDecision(first, content) ? [first, second] : [undefined, first];
}

/** The words with which a resolution orders are not its name. */
const ORDERS = new Map([['NGHỊ QUYẾT', 'QUYẾT NGHỊ']]);

/** Only a paper that orders ("QUYẾT ĐỊNH:", "QUYẾT NGHỊ:" in its middle) issues another one. */
function isDecision({ typeLine, next }: FoundTitle, content: readonly Content[]): boolean {
  const word = typeLine.source.text.trim().split(/\s{2,}|\n/u)[0] ?? '';
  const order = ORDERS.get(word) ?? word;
  return content.slice(next).some((piece) => piece.type === 'passage' && piece.source.text.trim().replace(/\s*:$/u, '') === order);
}

function insideAppendix(content: readonly Content[], from: number, to: number): boolean {
  return content.slice(from, to).some(isAppendix);
}

/** "KẾ HOẠCH năm 2017" as a page's headline: the motto stands below it, and below that the title once more. */
function belowHeadline(titles: readonly FoundTitle[], content: readonly Content[]): readonly FoundTitle[] {
  const [first] = titles;
  if (!first) return titles;
  const motto = content.findIndex((piece) => piece.type === 'passage' && findLetterheadWords(piece.source.text, 'motto'));
  const below = titles.filter(({ index }) => index > motto);
  const isHeadline = motto > first.index && motto <= first.index + HEADLINE_REACH && below.length > 0;
  return isHeadline ? below : titles;
}
