import { append } from '../../tree/append.js';
import type { Content, Passage, PlanTree, SectionNode } from '../../tree/plan-tree.js';
import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import { appendixSection } from './appendix-section.js';
import { nestSections } from './nest-sections.js';

/** Sections of the body and, behind them, one for each appendix with its own outline inside. */
export function buildOutline() {
  return (tree: PlanTree): void => {
    const { body, appendices } = tree.landmarks;
    const { sections, lead, issues } = nestSections(body, { path: '', level: 0 });
    tree.sections = [...(lead.length > 0 ? [unlabelled(lead)] : []), ...sections];
    append(tree.issues, issues);
    liftClosing(tree.sections.at(-1));
    for (const appendix of appendices) {
      const section = appendixSection(appendix, tree.sections);
      tree.sections.push(section.node);
      append(tree.issues, section.issues);
    }
  };
}

/** A plan, or a stretch before its first number, that is divided by nothing. */
function unlabelled(own: Content[]): SectionNode {
  return { type: 'section', label: '', path: '1', level: 1, title: { passages: [], start: 0 }, own, children: [] };
}

/**
 * "Trong quá trình thực hiện …", "Trên đây là Kế hoạch …" close the plan, not
 * the item that happens to stand before them.
 */
function liftClosing(top: SectionNode | undefined): void {
  const holder = top && lastBranch(top).findLast(({ own }) => own.length > 0);
  if (!top || !holder || holder === top) return;
  const first = holder.own.findIndex((piece) => isClosing(piece));
  if (first >= 0) append(top.own, holder.own.splice(first));
}

function lastBranch(section: SectionNode): SectionNode[] {
  const last = section.children.at(-1);
  return last ? [section, ...lastBranch(last)] : [section];
}

function isClosing(piece: Content): piece is Passage {
  return piece.type === 'passage' && beginsAs('closing', piece.source.text);
}
