import type { Issue } from '../../schemas/index.js';
import { mendRecognized } from '../mentions/recognized/mend-recognized.js';
import { append } from '../tree/append.js';
import type { BlockNode } from '../tree/nodes.js';
import { distinctCells } from '../tree/content-sources.js';
import type { PlanTree } from '../tree/plan-tree.js';
import type { SourceText } from '../tree/source-text.js';

interface Holder {
  source: SourceText;
}

/**
 * Lets the grammars see text that was recognized in pictures as it was most
 * likely meant. Blocks, and what is cited from them, stay as they were
 * recognized; each line that was mended is named as an issue. Comes first: each
 * piece of the tree is still one block.
 */
export function mendRecognizedText() {
  return (tree: PlanTree): void => {
    const isScan = tree.source.textOrigin === 'ocr';
    const holders = tree.children.flatMap((piece, index): Holder[] => {
      if (piece.type === 'passage') return isScan || isRecognized(tree.blocks[index]) ? [piece] : [];
      return distinctCells(piece.rows).filter(({ node }) => isScan || node.confidences !== undefined);
    });
    append(tree.issues, holders.flatMap(mend));
  };
}

function isRecognized(block: BlockNode | undefined): boolean {
  return block?.type === 'paragraph' && block.confidences !== undefined;
}

function mend(holder: Holder): Issue[] {
  const respelled = holder.source.respelled(mendRecognized(holder.source.text));
  if (respelled === holder.source) return [];
  holder.source = respelled;
  return [issueOf(respelled)];
}

/** From the first to the last sign that was taken for another. */
function issueOf(source: SourceText): Issue {
  const { start, end } = respelledStretch(source);
  const { raw, spans } = source.cite(start, end);
  return { code: 'misread-mended', severity: 'info', data: { raw, read: source.text.slice(start, end) }, spans };
}

/** Widened to whole words. */
function respelledStretch(source: SourceText): { start: number; end: number } {
  const words = [...source.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const mended = words.filter(({ start, end }) => source.isRespelled(start, end));
  return { start: mended[0]?.start ?? 0, end: mended.at(-1)?.end ?? source.text.length };
}
