import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

/** Words before a reference that make it part of what another act is about. */
const OBJECT = new RegExp(`${referenceWords('acts-on')}[^;.:()\\n]{0,60}?$`, 'iu');
/** A sign or a new beginning between the two: the second stands for itself. */
const APART = /[;.()\n]|,\s{0,3}$|(?:^|\s)và\s{1,3}$/u;
const LIST_LINK = /^\s{0,2}(?:,|và|hoặc)\s{1,3}(?:các\s{1,2})?$/iu;
const WIDEST = 160;

/** Marks what stands in the subject of another: "Nghị định số 107/2021/NĐ-CP … sửa đổi một số điều của Nghị định số 61/2018/NĐ-CP". */
export const markNested: ReferenceRefiner = {
  name: 'mark-nested',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions) refined.push({ ...mention, nested: isNested(refined.at(-1), mention, text) });
    return refined;
  },
};

function isNested(before: ReferenceMention | undefined, mention: ReferenceMention, text: string): boolean {
  if (!before || mention.start - before.end > WIDEST) return false;
  const between = text.slice(before.end, mention.start);
  if (before.nested && LIST_LINK.test(between)) return true;
  return !APART.test(between) && OBJECT.test(between);
}
