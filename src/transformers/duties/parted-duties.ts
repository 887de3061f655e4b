import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import { WORD_END } from '../../text/patterns.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { wordsBelow } from './apart-duties.js';
import type { Holder } from './duty-node.js';
import type { DutyReader } from './duty-reader.js';
import { dutyStretches } from './duty-stretches.js';
import { dutyOf, statedDuties } from './stated-duties.js';

/** Behind the subject: "Trưởng bản | chịu trách nhiệm …" */
const STRONG = new RegExp(`^\\s+${dutyPhrases('strong')}${WORD_END}`, 'iu');

/**
 * The item of a unit that the heading names: its duty, and from where a clause
 * tells another unit by a word of duty, that unit's ("Giao chỉ tiêu đến từng
 * bản; | Trưởng bản chịu trách nhiệm kiểm tra").
 */
export function partedDuties(section: SectionNode, item: SourceText, holders: readonly Holder[], reader: DutyReader): TaskNode[] {
  const below = () => wordsBelow(section, reader);
  const from = startOfOther(item.text, holders, reader);
  if (from === undefined) return [dutyOf(section, SourceText.join([item, ...below()]), holders, reader)];
  const own = item.slice(0, item.text.slice(0, from).trimEnd().length);
  const others = statedDuties(section, item.slice(from), below, reader, { isAssignment: true, isItem: false });
  return [dutyOf(section, own, holders, reader), ...others];
}

function startOfOther(text: string, holders: readonly Holder[], reader: DutyReader): number | undefined {
  const own = new Set(holders.map(({ unit }) => unit.value));
  return dutyStretches(text, reader, { isAssignment: true, isItem: false }).find(({ start, units }) => {
    const end = units.at(-1)?.end ?? start;
    return start > 0 && units.every(({ value }) => !own.has(value)) && STRONG.test(text.slice(end));
  })?.start;
}
