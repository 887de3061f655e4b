import type { Days } from '../../store/sql/days.js';
import type { TaskDeadline, TaskUnit } from '../../store/tasks/load-tasks.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import { selectDueTasks, type DueTask } from '../../store/tasks/select-due-tasks.js';
import type { Store } from '../../store/store.js';
import { readProvinceArea } from '../conditions/read-province-area.js';
import { readUnit } from '../conditions/read-unit.js';
import { whereGiven } from '../conditions/where-given.js';

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
  units: TaskUnit[];
  /** The last day that counts, ISO 8601. */
  day: string;
  /** Before `day` where it is due all the time from then on: daily, weekly. */
  from: string;
  kind: TaskDeadline['kind'];
  /** What of the task it is about, where the plan says it. */
  what: string | null;
  /** As written. */
  raw: string;
}

/** More in one answer is more than anybody reads, and takes longer than anybody should wait. */
export const MOST_TASKS = 300;

/**
 * What is due on certain days, in the current plans.
 *
 * @throws KehoachError "province-unknown"
 */
export async function listDue(
  store: Store,
  { days, unit, issuer, province }: DueQuestion,
  mostTasks: number = MOST_TASKS,
): Promise<DueList> {
  const filter = {
    due: days,
    issuer,
    unit: whereGiven(unit, readUnit),
    province: whereGiven(province, readProvinceArea),
  };
  const { total, items } = await selectDueTasks(store, filter, mostTasks);
  return { items: items.flatMap((due) => dueItems(due, days)).toSorted(byDay), tasks: total, isComplete: items.length === total };
}

function dueItems({ plan, task }: DueTask, { start, end }: Days): DueItem[] {
  const about = {
    plan,
    taskId: task.id,
    taskPosition: task.position,
    label: task.label,
    description: task.description ?? '',
    units: task.units,
  };
  return task.deadlines.flatMap(({ days, ...deadline }) => {
    const due = days.filter((one) => one.start <= end && one.end >= start);
    return due.map((one) => ({ ...about, day: one.end, from: one.start, ...deadline }));
  });
}

function byDay(one: DueItem, other: DueItem): number {
  return one.day.localeCompare(other.day) || one.plan.id.localeCompare(other.plan.id) || one.taskPosition - other.taskPosition;
}
