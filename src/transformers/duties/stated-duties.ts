import type { SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { dutyNode, type Holder } from './duty-node.js';
import { dutyStretches, type Manner } from './duty-stretches.js';
import type { UnitReader } from './subject-run.js';

/** The duties of a text whose sentences name who has them; what stands `below` belongs to the last one. */
export function statedDuties(
  place: Pick<SectionNode, 'label' | 'path'>,
  source: SourceText,
  below: () => SourceText[],
  reader: UnitReader,
  manner: Manner,
  fields: TaskField[] = [],
): TaskNode[] {
  const stretches = dutyStretches(source.text, reader, manner);
  return stretches.map(({ start, end, units, time }, index) => {
    const last = index === stretches.length - 1;
    const own = source.slice(start, start + source.text.slice(start, end).trimEnd().length);
    const description = last ? SourceText.join([own, ...below()]) : own;
    const behind = Math.max(0, ...units.filter((unit) => unit.end > start).map((unit) => unit.end - start));
    const mentions = reader.agenciesIn(description.text);
    const holders = units.map((unit) => ({ source, unit }));
    const ahead = Math.min(...units.map((unit) => unit.start - start));
    // "Phối hợp với Sở A kiểm tra … (Ban B tham mưu)"
    const others = mentions.filter((mention) => mention.start >= behind || (mention.role === 'partner' && mention.end <= ahead));
    return dutyNode({
      ...place,
      description,
      holders,
      mentions: others,
      from: behind,
      fields: time ? [...fields, timeField(source.slice(time.start, time.end))] : fields,
    });
  });
}

function timeField(source: SourceText): TaskField {
  return { role: 'time', head: '', source };
}

/** The whole text as a duty of units that are named elsewhere. */
export function dutyOf(
  { label, path }: Pick<SectionNode, 'label' | 'path'>,
  description: SourceText,
  holders: readonly Holder[],
  reader: UnitReader,
): TaskNode {
  return dutyNode({ label, path, description, holders, mentions: reader.agenciesIn(description.text), from: 0 });
}

/** The paragraph begins with the unit that it gives something to do. */
export function tellsAnother(text: string, reader: UnitReader): boolean {
  return dutyStretches(text, reader, { isAssignment: true, isItem: false })[0]?.start === 0;
}
