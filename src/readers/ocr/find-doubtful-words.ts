import type { Issue, Span } from '../../../schemas/index.js';
import type { BlockNode, WordConfidence } from '../../tree/nodes.js';
import { DOUBTFUL } from '../../tree/word-confidences.js';

/** Shown to a person; more are a page to be read anew. */
const MAX_SPANS = 100;

/** Words whose recognition is doubtful, as one issue that points at them. */
export function findDoubtfulWords(blocks: readonly BlockNode[]): Issue[] {
  const spans = blocks.flatMap((block): Span[] => {
    if (block.type === 'paragraph') return doubtful(block.confidences).map(({ start, end }) => ({ block: block.id, start, end }));
    const cells = block.children.flatMap((row) => row.children);
    return cells.flatMap(({ row, column, confidences }) =>
      doubtful(confidences).map(({ start, end }) => ({ block: block.id, row, column, start, end })),
    );
  });
  if (spans.length === 0) return [];
  return [{ code: 'words-doubtful', severity: 'warning', data: { count: spans.length }, spans: spans.slice(0, MAX_SPANS) }];
}

function doubtful(confidences: readonly WordConfidence[] = []): readonly WordConfidence[] {
  return confidences.filter(({ confidence }) => confidence < DOUBTFUL);
}
