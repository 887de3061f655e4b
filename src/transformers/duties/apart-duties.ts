import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import type { DutyReader } from './duty-reader.js';
import { paragraphsOf, textBelow } from './section-words.js';
import { statedDuties, tellsAnother } from './stated-duties.js';

/** What belongs to an item besides its own words. */
export function wordsBelow(section: SectionNode, reader: DutyReader): SourceText[] {
  return textBelow(section, reader.closing, ({ text }) => tellsAnother(text, reader));
}

/** Below an item of one unit a paragraph without a marker may tell another one: "Giao Chánh Văn phòng Sở …". */
export function apartDuties(section: SectionNode, reader: DutyReader): TaskNode[] {
  return paragraphsOf(section, reader.closing)
    .filter(({ text }) => tellsAnother(text, reader))
    .flatMap((source) => statedDuties({ label: '', path: section.path }, source, () => [], reader, { isAssignment: true, isItem: false }));
}
