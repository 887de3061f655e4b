import type { Source, Span } from '../../schemas/index.js';
import type { BlockNode, WordConfidence } from './nodes.js';

/** Of the words that Tesseract trusts less, every second or third is wrong. */
export const DOUBTFUL = 0.6;

/** How sure the words at some places are: the least sure of them; 1 where none was recognized. */
export type Sureness = (spans: readonly Span[]) => number;

export function surenessOf(blocks: readonly BlockNode[]): Sureness {
  const words = new Map(blocks.flatMap(recognizedPlaces));
  return (spans) =>
    spans
      .flatMap((span) => (words.get(placeOf(span)) ?? []).filter(({ start, end }) => start < span.end && end > span.start))
      .reduce((least, { confidence }) => Math.min(least, confidence), 1);
}

/** Ids of the blocks that were recognized in pictures, by us or by the program that made the file. */
export function recognizedBlocks({ blocks, source }: { blocks: readonly BlockNode[]; source: Source }): ReadonlySet<string> {
  return new Set(blocks.filter((block) => source.textOrigin === 'ocr' || recognizedPlaces(block).length > 0).map(({ id }) => id));
}

function recognizedPlaces(block: BlockNode): [string, readonly WordConfidence[]][] {
  if (block.type === 'paragraph') return block.confidences ? [[placeOf({ block: block.id }), block.confidences]] : [];
  const cells = block.children.flatMap((row) => row.children);
  return cells.flatMap(({ row, column, confidences }) => (confidences ? [[placeOf({ block: block.id, row, column }), confidences]] : []));
}

function placeOf({ block, row, column }: Pick<Span, 'block' | 'row' | 'column'>): string {
  return row === undefined ? block : `${block} ${row} ${column}`;
}
