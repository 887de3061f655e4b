import type { Block } from '../../../../../schemas/block.js';

/** More than a screen holds. */
const LINES = 40;
const ROWS = 15;

/** What of a document is seen before anybody scrolls: its first blocks, of a table the first rows. */
export function beginning(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .slice(0, LINES)
    .map((block) => (block.kind === 'table' ? { ...block, cells: block.cells.filter(({ row }) => row < ROWS) } : block));
}
