import type { PlanTree, SectionNode } from '../../tree/plan-tree.js';
import type { TaskNode } from '../../tree/task-node.js';
import { readLabelList } from './read-label-list.js';
import { readTaskTable } from './read-task-table.js';

/** All tasks in reading order: rows of task tables and items with labelled lines. */
export function readTasks() {
  return (tree: PlanTree): void => {
    tree.tasks = tasksOf(tree.sections);
  };
}

function tasksOf(sections: readonly SectionNode[]): TaskNode[] {
  return sections.flatMap((section) => [
    ...section.own.flatMap((piece) => (piece.type === 'grid' ? readTaskTable(piece, section.path) : [])),
    ...readLabelList(section),
    ...tasksOf(section.children),
  ]);
}
