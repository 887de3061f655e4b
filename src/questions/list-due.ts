import type { Deadline, Task } from '../../schemas/index.js';
import type { Days } from '../store/days.js';
import { dueDays } from '../store/due-days.js';
import type { PlanName } from '../store/plan-name.js';
import { selectDueTasks, type DueTask } from '../store/select-due-tasks.js';
import type { Store } from '../store/store.js';
import { readProvinceArea } from './read-province-area.js';
import { readUnit } from './read-unit.js';

/** Which plans, and whose tasks; as people write it. */
export interface DueQuestion {
  /** The days that are asked for, both included. */
  days: Days;
  /** A unit of the task: its id, or words of its name. */
  unit?: string | undefined;
  /** Body that issued the plan: its id, or words of its name. */
  issuer?: string | undefined;
  /** Province of the issuer, with those that it was made of. */
  province?: string | undefined;
}

export interface DueList {
  /** By day. */
  items: DueItem[];
  /** How many tasks have something due; more than the items tell of where the list is not complete. */
  tasks: number;
  isComplete: boolean;
}

/** One deadline of a task on one of its days. */
export interface DueItem {
  plan: PlanName;
  taskId: string;
  /** In the plan, from 0. */
  taskPosition: number;
  label: string;
  description: string;
  units: DueUnit[];
  /** The last day that counts, ISO 8601. */
  day: string;
  /** Before `day` where it is due all the time from then on: daily, weekly. */
  from: string;
  kind: Deadline['kind'];
  /** What of the task it is about, where the plan says it. */
  what: string | null;
  /** As written. */
  raw: string;
}

export interface DueUnit {
  role: Task['assignments'][number]['role'];
  /** null where it is not known which unit is meant. */
  id: string | null;
  name: string;
}

/** More in one answer is more than anybody reads, or a page can show. */
const MOST_TASKS = 1000;

/**
 * What is due on certain days, in the current plans.
 *
 * @throws KehoachError "province-unknown"
 */
export async function listDue(store: Store, { days, unit, issuer, province }: DueQuestion, mostTasks: number = MOST_TASKS): Promise<DueList> {
  const filter = {
    due: days,
    issuer,
    unit: unit === undefined ? undefined : readUnit(unit),
    province: province === undefined ? undefined : readProvinceArea(province),
  };
  const { total, items } = await selectDueTasks(store, filter, mostTasks);
  return { items: items.flatMap((due) => dueItems(due, days)).toSorted(byDay), tasks: total, isComplete: items.length === total };
}

function dueItems({ plan, position, task }: DueTask, { start, end }: Days): DueItem[] {
  const units = task.assignments.map(({ role, agency }) => ({ role, id: agency.value, name: agency.name }));
  const about = { plan, taskId: task.id, taskPosition: position, label: task.label, description: task.description.value ?? task.description.raw, units };
  return task.deadlines.flatMap((deadline) => {
    const days = dueDays(deadline).filter((due) => due.start <= end && due.end >= start);
    return days.map((due) => ({ ...about, day: due.end, from: due.start, kind: deadline.kind, what: deadline.what ?? null, raw: deadline.raw }));
  });
}

function byDay(one: DueItem, other: DueItem): number {
  return one.day.localeCompare(other.day) || one.plan.id.localeCompare(other.plan.id) || one.taskPosition - other.taskPosition;
}
