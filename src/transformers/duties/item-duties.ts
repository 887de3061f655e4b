import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { apartDuties, wordsBelow } from './apart-duties.js';
import { beginsWithActingUnit, type DutyReader } from './duty-reader.js';
import { handlingParagraph } from './handling-paragraph.js';
import { periodTime, scheduleTime } from './schedule-time.js';
import { itemText, runInText } from './section-words.js';
import { statedDuties } from './stated-duties.js';

/** An item whose sentence names who has the duty, itself or behind its lead, or a row of a schedule. */
export function itemDuties(section: SectionNode, reader: DutyReader, isAssignment: boolean, above: readonly SourceText[]): TaskNode[] {
  const runIn = runInText(section);
  const clock = runIn && scheduleTime(titleSource(section.title), above);
  const time = clock ?? (section.heading && periodTime(section.heading.source, above));
  const handling = clock ? undefined : handlingParagraph(section, reader);
  const statedIn = (source: SourceText | undefined) =>
    source
      ? statedDuties(
          section,
          source,
          () => (handling ? [] : wordsBelow(section, reader)),
          reader,
          { isAssignment: isAssignment || clock !== undefined, isItem: true, isScheduled: time !== undefined },
          time ? [time] : [],
        )
      : [];
  const stated = statedIn(clock ? runIn : withHandling(itemText(section), handling));
  const isToldBehindLead = runIn !== undefined && (isAssignment || beginsWithActingUnit(runIn.text, reader));
  const duties = stated.length === 0 && isToldBehindLead ? statedIn(runIn) : stated;
  return duties.length > 0 ? [...duties, ...(handling ? [] : apartDuties(section, reader))] : [];
}

function withHandling(item: SourceText | undefined, handling: SourceText | undefined): SourceText | undefined {
  return item && handling ? SourceText.join([item, handling]) : item;
}
