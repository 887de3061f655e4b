import type { PlanRecord, Task } from '../../../schemas/index.js';
import { alignTasks } from '../alignment/align-tasks.js';
import { comparedTask } from '../compare/compared-task.js';
import { laterDate } from '../compare/plan-dates.js';
import { coverageDifferences } from './coverage-differences.js';
import type { ChildCoverage, CoverageCell, CoverageStatus, Involvement } from './coverage.js';
import { involvementOf } from './involvement.js';

/** Each task of the parent against one subordinate plan. */
export function coverChild(parent: PlanRecord, child: PlanRecord): Omit<ChildCoverage, 'plan'> {
  const on = laterDate(parent, child);
  const issuer = child.header.issuer?.value ?? null;
  const links = alignTasks(parent, child, on);
  const cells = parent.tasks.map((task, place) => {
    const places = links.filter(({ a }) => a.includes(place)).flatMap(({ b }) => b);
    return cellOf(
      task,
      places.flatMap((index) => child.tasks[index] ?? []),
      issuer,
      on,
    );
  });
  const linked = new Set(links.flatMap(({ b }) => b));
  return { cells, added: child.tasks.filter((_, index) => !linked.has(index)).map(comparedTask), counts: countStatuses(cells) };
}

function cellOf(task: Task, tasks: readonly Task[], issuer: string | null, on: string): CoverageCell {
  const involvement = involvementOf(task.assignments, issuer, on);
  const isOwn = involvement === 'leads' || involvement === 'unclear';
  const differences = isOwn ? coverageDifferences(task, tasks, issuer, on) : [];
  return {
    status: statusOf(involvement, tasks.length > 0, differences.length > 0),
    involvement,
    tasks: tasks.map(comparedTask),
    differences,
  };
}

function statusOf(involvement: Involvement, isTakenUp: boolean, isChanged: boolean): CoverageStatus {
  if (involvement === 'none' || involvement === 'takes-part') return 'not-theirs';
  if (isTakenUp) return isChanged ? 'changed' : 'covered';
  return involvement === 'leads' ? 'missing' : 'unclear';
}

function countStatuses(cells: readonly CoverageCell[]): ChildCoverage['counts'] {
  const counts = { covered: 0, changed: 0, missing: 0, 'not-theirs': 0, unclear: 0 };
  for (const { status } of cells) counts[status] += 1;
  return counts;
}
