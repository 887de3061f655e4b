import type { SectionKind } from '../../knowledge/plan-words/section-kinds.js';
import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import { sectionKindWithin } from '../section-kind-of.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt } from './unit-run.js';

/** "Yêu cầu Chủ tịch UBND các xã:" asks something of them, and is no heading of requirements. */
export function divisionKind(section: SectionNode, { agenciesIn }: UnitReader, around: SectionKind | undefined): SectionKind | undefined {
  const kind = sectionKindWithin(section, around);
  const { text } = titleSource(section.title);
  return givesNoDuty(kind) && unitRunAt(text, agenciesIn(text), 0)?.addressed ? around : kind;
}

const NO_DUTY = new Set<SectionKind>(['basis', 'aside', 'target', 'result']);

export function givesNoDuty(kind: SectionKind | undefined): boolean {
  return kind !== undefined && NO_DUTY.has(kind);
}
