import type { SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import type { Holder } from './duty-node.js';
import { beginsWithUnit, type DutyReader } from './duty-reader.js';
import { leadsOthers } from './leads-others.js';
import { withoutEndMark } from './section-words.js';
import { dutyOf, statedDuties } from './stated-duties.js';

/** A line that leads to others, and one without a word: the number of a page. */
const SAYS_NOTHING = /:\s*$|^[^\p{L}]*$/u;
/** (có Phụ lục kèm theo) */
export const NOTE = /^\s*\([^()]{0,200}\)[.;]?\s*$/u;

/** The duties of paragraphs without a marker: of the holders, where the heading names some, else of whom they name. */
export function paragraphDuties(section: SectionNode, holders: readonly Holder[], reader: DutyReader, isAssignment: boolean): TaskNode[] {
  const place = { label: '', path: section.path };
  return section.own.flatMap((piece, index) => {
    if (piece.type !== 'passage' || piece === reader.closing) return [];
    const source = withoutEndMark(piece.source);
    const note = noteAt(section.own, index + 1);
    const handled = note ? statedDuties(place, SourceText.join([source, note]), () => [], reader, { isAssignment, isItem: true }) : [];
    if (handled.length > 0) return handled;
    const isTheirs = holders.length > 0 && (leadsOthers(source.text, holders) || !beginsWithUnit(source.text, reader));
    if (!isTheirs) return statedDuties(place, source, () => [], reader, { isAssignment, isItem: false });
    return SAYS_NOTHING.test(source.text) || NOTE.test(source.text) ? [] : [dutyOf(place, source, holders, reader)];
  });
}

/** A paragraph that is one bracket: who does what the paragraph above says. */
function noteAt(own: SectionNode['own'], index: number): SourceText | undefined {
  const piece = own[index];
  return piece?.type === 'passage' && NOTE.test(piece.source.text) ? withoutEndMark(piece.source) : undefined;
}
