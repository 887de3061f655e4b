import { sql, type Selectable, type SqlBool } from 'kysely';
import type { AssignmentRole, DeadlineKind } from '../../../schemas/index.js';
import type { Condition } from '../sql/conditions.js';
import type { AssignmentsTable, DeadlinesTable } from '../tables/plan-tables.js';
import type { Store } from '../store.js';

/** A task as its rows have it; the record has its evidence. */
export interface StoredTask<Deadline = TaskDeadline> {
  /** From 0, in the order of the record. */
  position: number;
  id: string;
  label: string;
  /** Of its section: "II/1". */
  path: string;
  group: string | null;
  description: string | null;
  product: string | null;
  units: TaskUnit[];
  deadlines: Deadline[];
}

export interface TaskUnit {
  role: AssignmentRole;
  /** null where it is not known which unit is meant. */
  id: string | null;
  name: string;
}

export interface TaskDeadline {
  kind: DeadlineKind;
  what: string | null;
  /** The words of the plan. */
  raw: string;
  /** ISO dates; `end` counts where `endInclusive` is not false. */
  start: string | null;
  end: string | null;
  endInclusive: boolean | null;
  recurs: boolean;
}

export type DeadlineRow = Selectable<DeadlinesTable>;

export interface TaskKey {
  planId: string;
  position: number;
}

export function taskKey({ planId, position }: TaskKey): string {
  return `${planId} ${position}`;
}

/** By `taskKey`. */
export async function loadTasks(store: Store, keys: readonly TaskKey[]): Promise<Map<string, StoredTask>> {
  return loadTasksWith(store, keys, deadlineOf);
}

/** The same with other things told of the deadlines. */
export async function loadTasksWith<Deadline>(
  { db }: Store,
  keys: readonly TaskKey[],
  show: (row: DeadlineRow) => Deadline,
): Promise<Map<string, StoredTask<Deadline>>> {
  if (keys.length === 0) return new Map();
  const [tasks, assignments, deadlines] = await Promise.all([
    db.selectFrom('tasks').selectAll().where(isOneOf('position', keys)).execute(),
    db.selectFrom('assignments').selectAll().where(isOneOf('task_position', keys)).orderBy('position').execute(),
    db.selectFrom('deadlines').selectAll().where(isOneOf('task_position', keys)).orderBy('position').execute(),
  ]);
  const [units, days] = [byTask(assignments), byTask(deadlines)];
  const loaded = tasks.map(({ plan_id: planId, position, task_id: id, label, path, group_name: group, description, product }) => {
    const key = taskKey({ planId, position });
    const task = {
      position,
      id,
      label,
      path,
      group,
      description,
      product,
      units: (units.get(key) ?? []).map(unitOf),
      deadlines: (days.get(key) ?? []).map(show),
    };
    return [key, task] as const;
  });
  return new Map(loaded);
}

function isOneOf(column: 'position' | 'task_position', keys: readonly TaskKey[]): Condition {
  const [plans, positions] = [keys.map(({ planId }) => planId), keys.map(({ position }) => position)];
  return sql<SqlBool>`(plan_id, ${sql.ref(column)}) in (select * from unnest(${plans}::text[], ${positions}::integer[]))`;
}

function byTask<Row extends { plan_id: string; task_position: number }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = taskKey({ planId: row.plan_id, position: row.task_position });
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function unitOf({ role, agency_id: id, agency_name: name }: AssignmentsTable): TaskUnit {
  return { role, id, name };
}

function deadlineOf({ kind, what, raw, start_on: start, end_on: end, end_inclusive: endInclusive, recurs }: DeadlineRow): TaskDeadline {
  return { kind, what, raw, start, end, endInclusive, recurs };
}
