import type { Grid, SectionNode } from '../../tree/plan-tree.js';
import { tableHead, type TableHead } from './table-head.js';
import { taskTableHead } from './task-table-head.js';

const MAX_LABEL = 8;

/**
 * The heads of all task tables, in reading order. A table without a head goes
 * on with the columns of the one before it where it is as wide and numbers its
 * rows in the same column: offices cut a long table by the titles of its parts.
 */
export function taskTableHeads(sections: readonly SectionNode[]): ReadonlyMap<Grid, TableHead> {
  const heads = new Map<Grid, TableHead>();
  let above: TableHead | undefined;
  for (const grid of gridsIn(sections)) {
    const head = taskTableHead(grid) ?? (above && goesOn(grid, above) ? { ...above, firstRow: 0, headRows: [] } : undefined);
    if (head) heads.set(grid, head);
    above = head;
  }
  return heads;
}

function gridsIn(sections: readonly SectionNode[]): Grid[] {
  return sections.flatMap(({ own, children }) => [...own.flatMap((piece) => (piece.type === 'grid' ? [piece] : [])), ...gridsIn(children)]);
}

function goesOn(grid: Grid, { columns }: TableHead): boolean {
  const number = columns.findIndex(({ role }) => role === 'number');
  if (number < 0 || grid.columns !== columns.length || tableHead(grid)) return false;
  const labels = grid.rows.map(({ cells }) => cells[number]?.source.text.trim() ?? '');
  return /^(?:\d{1,3}|[IVX]{1,5}|\p{Lu})[.)]?$/u.test(labels[0] ?? '') && labels.every((label) => label.length <= MAX_LABEL);
}
