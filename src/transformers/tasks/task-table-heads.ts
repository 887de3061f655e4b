import type { ColumnRole } from '../../knowledge/plan-words/column-heads.js';
import type { Grid, SectionNode } from '../../tree/plan-tree.js';
import { saysOnlyTime } from '../period-line.js';
import { tableHead, type TableHead } from './table-head.js';
import { taskTableHead } from './task-table-head.js';

const MAX_LABEL = 8;
const BRACKETS = /[()]/gu;

/**
 * The heads of all task tables, in reading order. A table without a head goes
 * on with the columns of the one before it where it is as wide and numbers its
 * rows in the same column, or begins them with times: offices cut a long table
 * by the titles of its parts, a copy by the lines of its cells.
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
  if (grid.columns !== columns.length || tableHead(grid)) return false;
  const inColumn = (wanted: ColumnRole) => {
    const column = columns.findIndex(({ role }) => role === wanted);
    return grid.rows.flatMap(({ cells }) => cells[column]?.source.text.trim() ?? []);
  };
  const labels = inColumn('number');
  if (labels.length === 0) return columns[0]?.role === 'time' && inColumn('time').every((time) => saysOnlyTime(time.replace(BRACKETS, '')));
  return /^(?:\d{1,3}|[IVX]{1,5}|\p{Lu})[.)]?$/u.test(labels[0] ?? '') && labels.every((label) => label.length <= MAX_LABEL);
}
