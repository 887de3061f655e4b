import type { PlanTree, SectionNode } from '../tree/plan-tree.js';

/** The divisions of the body, without the appendices. */
export function bodySections({ sections, landmarks: { body } }: PlanTree): SectionNode[] {
  const pieces = new Set(body);
  return sections.filter(({ heading, own }) => [heading, ...own].some((piece) => piece && pieces.has(piece)));
}
