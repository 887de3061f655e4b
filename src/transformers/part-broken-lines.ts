import type { Passage, PlanTree } from '../tree/plan-tree.js';
import { parseMarker } from './outline/parse-marker.js';

// … đúng hạn; | như sau: | (nếu có).
const END_MARK = /[.;:!?]["”’)]?\s*$/u;

/**
 * Makes passages of the lines of a paragraph that were broken by hand
 * (Shift+Enter) where a new paragraph was meant: behind a line that an end mark
 * closes, and before one that opens with the mark of an item.
 */
export function partBrokenLines() {
  return (tree: PlanTree): void => {
    tree.children = tree.children.flatMap((piece) =>
      piece.type === 'passage' && piece.source.text.includes('\n') ? parts(piece) : [piece],
    );
  };
}

function parts(passage: Passage): Passage[] {
  const { text } = passage.source;
  const starts = [...text.matchAll(/\n\s*(?=\S)/gu)]
    .map(({ 0: blanks, index }) => ({ end: index, start: index + blanks.length }))
    .filter(
      ({ end, start }) => END_MARK.test(text.slice(Math.max(0, end - 4), end)) || parseMarker(firstLine(text.slice(start))).length > 0,
    )
    .map(({ start }) => start);
  return [0, ...starts].map((start, index) => ({
    ...passage,
    source: passage.source.slice(start, starts[index]),
    afterGap: index === 0 && passage.afterGap,
  }));
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
