/** Where a plan is read; with the path of something in its record, at that: "tasks.3", "references.r7", "issues" for all of them. */
export function planHref(id: string, path?: string): string {
  return `/plans/${id}${path === undefined ? '' : `?at=${encodeURIComponent(path)}`}`;
}
