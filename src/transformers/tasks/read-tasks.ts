import type { Issue } from '../../../schemas/index.js';
import { titleSource } from '../../tree/content-sources.js';
import type { Content, Grid, PlanTree, SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { agendaTasks } from './agenda.js';
import { readLabelList } from './read-label-list.js';
import { readTaskTable } from './read-task-table.js';
import type { TableHead } from './table-head.js';
import { taskTableHeads } from './task-table-heads.js';
import { unnamedColumns } from './unnamed-columns.js';

/** All tasks in reading order: rows of task tables and items with labelled lines. */
export function readTasks() {
  return (tree: PlanTree): void => {
    const heads = taskTableHeads(tree.sections);
    for (const [grid, head] of heads) tree.issues.push(...unnamed(head, grid));
    tree.tasks = tasksOf(tree.sections, [], (grid, path) => {
      const head = heads.get(grid);
      return head ? readTaskTable(grid, head, path) : [];
    });
  };
}

/** No head tells what the words of such a column are. */
function unnamed(head: TableHead, grid: Grid): Issue[] {
  return unnamedColumns(head, grid).map(({ cells }) => ({
    code: 'column-unnamed',
    severity: 'warning',
    spans: cells.flatMap(({ source }) => source.cite().spans),
  }));
}

/** @param above titles of the divisions around, the nearest first */
function tasksOf(
  sections: readonly SectionNode[],
  above: readonly SourceText[],
  rowsOf: (grid: Grid, path: string) => TaskNode[],
): TaskNode[] {
  return sections.flatMap((section) => {
    const titles = [titleSource(section.title), ...above];
    return [
      ...section.own.flatMap((piece, index) =>
        piece.type === 'grid' ? agendaTasks(rowsOf(piece, section.path), [...captionOf(section.own, index), ...titles]) : [],
      ),
      ...readLabelList(section),
      ...tasksOf(section.children, titles, rowsOf),
    ];
  });
}

/** The paragraph just above a table. */
function captionOf(content: readonly Content[], index: number): SourceText[] {
  const piece = content[index - 1];
  return piece?.type === 'passage' ? [piece.source] : [];
}
