import { beginsAs } from '../knowledge/plan-words/sentence-openers.js';
import type { Content, Passage, PlanTree } from '../tree/plan-tree.js';
import { isCapitals } from './outline/unnumbered-heading.js';

/**
 * "DANH MỤC NHIỆM VỤ NĂM 2024 (Kèm theo Kế hoạch số …)": below the title of an
 * appendix stands the note that ties it to the plan; where a page centres both
 * they come as one paragraph, and are two.
 */
export function partAppendixNotes() {
  return (tree: PlanTree): void => {
    tree.children = tree.children.flatMap((piece): Content[] => (piece.type === 'passage' ? parted(piece) : [piece]));
  };
}

function parted(passage: Passage): Passage[] {
  const { text } = passage.source;
  const note = text.lastIndexOf(' (');
  if (note < 0 || !isCapitals(text.slice(0, note)) || !beginsAs('issued-with', text.slice(note))) return [passage];
  return [
    { ...passage, source: passage.source.slice(0, note) },
    { ...passage, source: passage.source.slice(note + 1), bold: false, afterGap: false },
  ];
}
