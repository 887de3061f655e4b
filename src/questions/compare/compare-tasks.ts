import type { PlanRecord, Task } from '../../../schemas/index.js';
import { alignTasks, type TaskLink } from '../alignment/align-tasks.js';
import { compareAssignments } from './compare-assignments.js';
import { compareDeadlines } from './compare-deadlines.js';
import { comparedTask } from './compared-task.js';
import type { TaskChange } from './comparison.js';
import { laterDate, yearsBetween } from './plan-dates.js';
import { textChange } from './word-changes.js';

/** Every task of both plans once: in the order of A, then what B adds. */
export function compareTasks(a: PlanRecord, b: PlanRecord): TaskChange[] {
  const setting = { on: laterDate(a, b), years: yearsBetween(a, b) };
  const links = alignTasks(a, b, setting.on);
  const linkOf = new Map(links.flatMap((link) => link.a.map((place) => [place, link] as const)));
  const [linkedA, linkedB] = [new Set(linkOf.keys()), new Set(links.flatMap((link) => link.b))];
  const fromA = a.tasks.flatMap((task, place): TaskChange[] => {
    const link = linkOf.get(place);
    if (link) return link.a[0] === place ? [linkedChange(a, b, link, setting)] : [];
    return linkedA.has(place) ? [] : [{ kind: 'dropped', a: [comparedTask(task)], b: [] }];
  });
  const added = b.tasks.filter((_, place) => !linkedB.has(place));
  return [...fromA, ...added.map((task): TaskChange => ({ kind: 'added', a: [], b: [comparedTask(task)] }))];
}

interface Setting {
  readonly on: string;
  readonly years: number;
}

function linkedChange(a: PlanRecord, b: PlanRecord, { a: placesA, b: placesB, similarity }: TaskLink, setting: Setting): TaskChange {
  const [from, to] = [placesA.flatMap((place) => a.tasks[place] ?? []), placesB.flatMap((place) => b.tasks[place] ?? [])];
  const base = { a: from.map(comparedTask), b: to.map(comparedTask), similarity: Math.round(similarity * 1000) / 1000 };
  const [one, other] = [from[0], to[0]];
  if (from.length > 1) return { kind: 'merged', ...base };
  if (to.length > 1 || !one || !other) return { kind: 'split', ...base };
  const differences = differencesOf(one, other, setting);
  return { kind: Object.keys(differences).length === 0 ? 'same' : 'changed', ...base, ...differences };
}

type Differences = Pick<TaskChange, 'description' | 'product' | 'assignments' | 'deadline'>;

function differencesOf(one: Task, other: Task, { on, years }: Setting): Differences {
  const description = textChange(one.description.value, other.description.value);
  const product = textChange(one.product?.value, other.product?.value);
  const assignments = compareAssignments(one.assignments, other.assignments, on);
  const deadline = compareDeadlines(one.deadlines, other.deadlines, years);
  return {
    ...(description && { description }),
    ...(product && { product }),
    ...(assignments.length > 0 && { assignments }),
    ...(deadline && { deadline }),
  };
}
