/** Where a plan is read; with the position of a task (from 0), at that task. */
export function planHref(id: string, taskPosition?: number | null): string {
  return `/plans/${id}${taskPosition === undefined || taskPosition === null ? '' : `?task=${taskPosition}`}`;
}
