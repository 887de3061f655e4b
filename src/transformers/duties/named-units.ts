import type { SectionKind } from '../../knowledge/plan-words/section-kinds.js';
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
  if (whole && runIn && listGoesOn(whole, runIn, reader)) return undefined;
  const members = runIn && whole && membersBefore(whole, runIn);
  const inList = members && holdersIn(members.list);
  if (inList && inList.length > 1) return { holders: inList, runIn: members.rest };
  const inTitle = holdersIn(title);
  return inTitle && { holders: inTitle, runIn };
}

/** "Đề nghị các sở: | Nội vụ, Tài chính phối hợp …": the names behind the colon are those that the sentence goes on about. */
function listGoesOn(whole: SourceText, runIn: SourceText, { agenciesIn }: UnitReader): boolean {
  const run = unitRunAt(whole.text, agenciesIn(whole.text), 0);
  const behindColon = whole.text.length - runIn.text.length;
  return run !== undefined && run.units.length > 1 && run.end > behindColon && /^\s\p{Ll}/u.test(whole.text.slice(run.end));
}

const LIST = /^[^.;:]{2,200}(?=:\s)/u;

/** "Các phòng: Kế hoạch, Tổ chức | : Bố trí kinh phí": the second colon ends the list that the first one leads to. */
function membersBefore(whole: SourceText, runIn: SourceText): { list: SourceText; rest: SourceText } | undefined {
  const length = LIST.exec(runIn.text)?.[0].length;
  if (length === undefined) return undefined;
  const lead = whole.text.length - runIn.text.length;
  return { list: whole.slice(0, lead + length), rest: runIn.slice(length + (/^:\s*/u.exec(runIn.text.slice(length))?.[0].length ?? 0)) };
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
