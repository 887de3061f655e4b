import type { Content, SectionNode } from '../tree/plan-tree.js';
import { sectionKindOf } from './section-kind-of.js';

/** The legal basis where it heads the plan as a division: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH". */
export function basisDivision([first]: readonly SectionNode[]): Content[] {
  return first && sectionKindOf(first) === 'basis' ? contentOf(first) : [];
}

function contentOf({ heading, own, children }: SectionNode): Content[] {
  return [...(heading ? [heading] : []), ...own, ...children.flatMap(contentOf)];
}
