import type { SectionKind } from '../../knowledge/section-kinds.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { Holder } from './duty-node.js';
import { itemText, runInText } from './section-words.js';
import type { UnitReader } from './subject-run.js';
import { unitHeading } from './unit-heading.js';
import { unitRunAt } from './unit-run.js';

/** Units that a heading names as those who have what stands below it. */
export interface NamedUnits {
  holders: Holder[];
  /** What they have to do, where it stands in the heading's own paragraph. */
  runIn: SourceText | undefined;
}

/** A heading that names units, with a colon or without: "1. Sở Nội vụ", "1. Các Sở: Nội vụ, Tài chính", "1. Sở Nội vụ: Chủ trì …". */
export function namedUnits(
  section: SectionNode,
  title: SourceText,
  reader: UnitReader,
  kind: SectionKind | undefined,
): NamedUnits | undefined {
  const runIn = runInText(section);
  const isHolder = kind === 'assignment' && (runIn !== undefined || section.own.length + section.children.length > 0);
  const holdersIn = (source: SourceText) => unitHeading(source.text, reader, isHolder)?.map((unit) => ({ source, unit }));
  const whole = runIn && itemText(section);
  const inWhole = whole && holdersIn(whole);
  if (inWhole) return { holders: inWhole, runIn: undefined };
  const inTitle = holdersIn(title);
  return inTitle && { holders: inTitle, runIn };
}

/** "III. Trách nhiệm của các cơ quan, đơn vị" above items that each name their own, at once or further below: "1. Ngành Y tế", "a) Sở Y tế". */
export function isTitleOfUnits({ children }: SectionNode, reader: UnitReader): boolean {
  const named = children.filter((child) => {
    const text = itemText(child)?.text ?? '';
    return (
      unitRunAt(text, reader.agenciesIn(text), 0) !== undefined ||
      (child.marker === undefined && unitHeading(text, reader, true) !== undefined) ||
      isTitleOfUnits(child, reader)
    );
  });
  return named.length * 2 > children.length;
}
