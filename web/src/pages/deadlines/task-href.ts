import type { DueItem } from '../../api/deadlines.js';

/** The task's place in its plan. */
export function taskHref({ plan, taskId }: Pick<DueItem, 'plan' | 'taskId'>): string {
  return `/plans/${plan.id}?at=tasks.${encodeURIComponent(taskId)}`;
}
