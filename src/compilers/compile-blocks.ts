import type { Block } from '../../schemas/index.js';
import type { BlockNode } from '../tree/nodes.js';

/** The blocks exactly as the reader found them. */
export function compileBlocks(blocks: readonly BlockNode[]): Block[] {
  return blocks.map((block) => {
    const regions = block.regions ? { regions: block.regions } : {};
    if (block.type === 'paragraph') return { id: block.id, kind: 'paragraph', text: block.text, ...regions };
    const cells = block.children.flatMap((row) => row.children);
    return {
      id: block.id,
      kind: 'table',
      columns: block.columns,
      cells: cells.map(({ row, column, rowSpan, columnSpan, text, regions: own }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        ...(own ? { regions: own } : {}),
      })),
      ...regions,
    };
  });
}
