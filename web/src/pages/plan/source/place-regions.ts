import type { Block } from '../../../../../schemas/block.js';
import { groupBy } from '../../../lists/group-by.js';
import type { Mark } from '../facts.js';

/** Where on a page a block or a cell stands, and what was read there. */
export interface PlacedBox {
  place: string;
  /** Left, top, width, height in points from the page's top left corner. */
  box: readonly [number, number, number, number];
  /** What a click there means: the longest stretch that was read there. */
  path: string;
}

/** The boxes of each page, from 1, that something was read from. */
export function boxesByPage(
  blocks: readonly Block[],
  marks: ReadonlyMap<string, readonly Mark[]>,
): ReadonlyMap<number, readonly PlacedBox[]> {
  const placed = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ place: block.id, regions: block.regions ?? [] }];
    return block.cells.map(({ row, column, regions = [] }) => ({ place: `${block.id}:${row}:${column}`, regions }));
  });
  const boxes = placed.flatMap(({ place, regions }) => {
    const longest = [...(marks.get(place) ?? [])].sort((one, other) => other.end - other.start - (one.end - one.start))[0];
    return longest ? regions.map(({ page, box }) => ({ page, place, box, path: longest.path })) : [];
  });
  return groupBy(boxes, ({ page }) => page);
}
