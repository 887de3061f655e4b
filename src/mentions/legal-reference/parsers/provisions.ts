import { matchAt } from '../readers/match-at.js';
import { mentionOf } from '../reference-mention.js';
import { readProvisionItem, UNIT_WORDS } from '../provisions/provision-item.js';
import { provisionPaths, type LinkedItem } from '../provisions/provision-paths.js';
import { isWordSign } from '../type-words.js';
import type { ReferenceParser } from './type-form.js';

const LINKS: readonly [LinkedItem['link'], RegExp][] = [
  ['and', /\s{0,2},?\s{0,2}(?:và|hoặc)\s{1,3}(?:(?:các|tại)\s{1,3})?|\s{0,2};\s{0,3}/iuy],
  ['comma', /\s{0,2},\s{0,3}(?:tại\s{1,3})?/iuy],
  ['direct', /\s{1,3}(?:(?:của|thuộc|tại|trong|ban hành kèm theo|kèm theo)\s{1,3})?/iuy],
];
const MAX_ITEMS = 40;

/**
 * "điểm a khoản 2 Điều 5", "khoản 3, 4 và 5 Điều 7", "Điều 5 đến Điều 9",
 * "Mục II Phần I Phụ lục I", "Mẫu số 01 Phụ lục". Kept as a mention of its own
 * until a refiner finds the act.
 */
export const provisions: ReferenceParser = {
  name: 'provisions',
  pattern: new RegExp(`${UNIT_WORDS}(?=\\s)`, 'gu'),
  parse(match, text) {
    if (isWordSign(text[match.index - 1])) return undefined;
    const first = readProvisionItem(text, match.index);
    if (!first) return undefined;
    const items = following(text, [{ ...first, link: 'direct' }]);
    return mentionOf(text, {
      start: first.start,
      end: items.at(-1)?.end ?? first.end,
      reading: { form: 'provisions' },
      provisions: provisionPaths(items),
      confidence: 0.8,
    });
  },
};

function following(text: string, items: LinkedItem[]): LinkedItem[] {
  while (items.length < MAX_ITEMS) {
    const next = nextItem(text, items.at(-1)?.end ?? 0);
    if (!next) break;
    items.push(next);
  }
  return items;
}

function nextItem(text: string, at: number): LinkedItem | undefined {
  for (const [link, pattern] of LINKS) {
    const item = matchAt(pattern, text, at) && readProvisionItem(text, pattern.lastIndex);
    if (item) return { ...item, link };
  }
  return undefined;
}
