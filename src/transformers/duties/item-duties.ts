import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { apartDuties, wordsBelow } from './apart-duties.js';
import { beginsWithActingUnit, type DutyReader } from './duty-reader.js';
import { periodTime, scheduleTime } from './schedule-time.js';
import { itemText, runInText } from './section-words.js';
import { statedDuties } from './stated-duties.js';

/** An item whose sentence names who has the duty, itself or behind its lead, or a row of a schedule. */
export function itemDuties(section: SectionNode, reader: DutyReader, isAssignment: boolean, above: readonly SourceText[]): TaskNode[] {
  const runIn = runInText(section);
  const clock = runIn && scheduleTime(titleSource(section.title), above);
  const time = clock ?? (section.heading && periodTime(section.heading.source, above));
  const statedIn = (source: SourceText | undefined) =>
    source
      ? statedDuties(
          section,
          source,
          () => wordsBelow(section, reader),
          reader,
          { isAssignment: isAssignment || clock !== undefined, isItem: true, isScheduled: time !== undefined },
          time ? [time] : [],
        )
      : [];
  const stated = statedIn(clock ? runIn : itemText(section));
  const isToldBehindLead = runIn !== undefined && (isAssignment || beginsWithActingUnit(runIn.text, reader));
  const duties = stated.length === 0 && isToldBehindLead ? statedIn(runIn) : stated;
  return duties.length > 0 ? [...duties, ...apartDuties(section, reader)] : [];
}
