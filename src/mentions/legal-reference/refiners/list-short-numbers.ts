import { LETTER, MARK, pattern } from '../../../text/patterns.js';
import type { ShortReading } from '../reading.js';
import { isPluralAt } from '../readers/is-plural-at.js';
import { matchAt } from '../readers/match-at.js';
import { readOrdinal } from '../readers/read-ordinal.js';
import { mentionOf, type ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

type Short = ReferenceMention & { readonly reading: ShortReading };

// , 59 | và số 68 | ; 66 — nothing behind that would make it part of another number or a count
const ITEM_END = pattern`\s{0,2}[,;.)\n]| (?:của|và|về)(?![${LETTER}${MARK}])|\s{0,3}$`;
const NEXT = new RegExp(pattern`\s{0,2}(?:[,;]|,?\s{0,2}và) (số )?(?=\d{1,4}[a-eđ]?(?:${ITEM_END}))`, 'iuy');
const MAX_ITEMS = 20;

/** Numbers that share one type word: "các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị", "Nghị quyết số 18, số 19". */
export const listShortNumbers: ReferenceRefiner = {
  name: 'list-short-numbers',
  refine: (mentions, text) =>
    mentions.flatMap((mention, index) => (isShort(mention) ? listFrom(mention, text, mentions[index + 1]) : mention)),
};

function isShort(mention: ReferenceMention): mention is Short {
  return mention.reading.form === 'short' && mention.reading.year === undefined && !mention.date;
}

function listFrom(first: Short, text: string, following: ReferenceMention | undefined): ReferenceMention[] {
  const isPlural = isPluralAt(text, first.start);
  const list: ReferenceMention[] = [first];
  for (let end = first.end; list.length < MAX_ITEMS; end = list.at(-1)?.end ?? end) {
    const item = nextNumber(first, text, end, isPlural);
    if (!item || item.end > (following?.start ?? Infinity)) break;
    list.push(item);
  }
  return list;
}

function nextNumber(first: Short, text: string, at: number, isPlural: boolean): ReferenceMention | undefined {
  const match = matchAt(NEXT, text, at);
  if (!match || !(isPlural || match[1])) return undefined;
  const ordinal = readOrdinal(text, NEXT.lastIndex);
  if (!ordinal) return undefined;
  const start = NEXT.lastIndex - (match[1]?.length ?? 0);
  const { confidence } = first;
  return mentionOf(text, { start, end: ordinal.end, reading: { ...first.reading, ordinal: ordinal.ordinal }, confidence });
}
