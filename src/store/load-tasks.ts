import { sql, type SqlBool } from 'kysely';
import type { Condition } from './conditions.js';
import type { AssignmentsTable, DeadlinesTable } from './database.js';
import type { Store } from './store.js';

/** A task as its rows have it; the record has its evidence. */
export interface StoredTask {
  /** From 0, in the order of the record. */
  position: number;
  id: string;
  label: string;
  /** Of its section: "II/1". */
  path: string;
  group: string | null;
  description: string | null;
  product: string | null;
  units: { role: string; id: string | null; name: string }[];
  deadlines: TaskDeadline[];
}

export interface TaskDeadline {
  kind: string;
  what: string | null;
  /** The words of the plan. */
  raw: string;
  /** ISO dates; `end` counts where `endInclusive` is not false. */
  start: string | null;
  end: string | null;
  endInclusive: boolean | null;
  recurs: boolean;
}

export interface TaskKey {
  planId: string;
  position: number;
}

export function taskKey({ planId, position }: TaskKey): string {
  return `${planId} ${position}`;
}

/** By `taskKey`. */
export async function loadTasks({ db }: Store, keys: readonly TaskKey[]): Promise<Map<string, StoredTask>> {
  if (keys.length === 0) return new Map();
  const [tasks, units, deadlines] = await Promise.all([
    db.selectFrom('tasks').selectAll().where(isOneOf('position', keys)).execute(),
    db.selectFrom('assignments').selectAll().where(isOneOf('task_position', keys)).orderBy('position').execute(),
    db.selectFrom('deadlines').selectAll().where(isOneOf('task_position', keys)).orderBy('position').execute(),
  ]);
  const loaded = tasks.map(({ plan_id: planId, position, task_id: id, label, path, group_name: group, description, product }) => {
    const isOfTask = (row: { plan_id: string; task_position: number }): boolean => row.plan_id === planId && row.task_position === position;
    const task = { position, id, label, path, group, description, product, units: units.filter(isOfTask).map(unitOf), deadlines: deadlines.filter(isOfTask).map(deadlineOf) };
    return [taskKey({ planId, position }), task] as const;
  });
  return new Map(loaded);
}

function isOneOf(column: 'position' | 'task_position', keys: readonly TaskKey[]): Condition {
  const rows = keys.map(({ planId, position }) => sql`(${planId}::text, ${position}::integer)`);
  return sql<SqlBool>`(plan_id, ${sql.ref(column)}) in (${sql.join(rows)})`;
}

function unitOf({ role, agency_id: id, agency_name: name }: AssignmentsTable): StoredTask['units'][number] {
  return { role, id, name };
}

function deadlineOf({ kind, what, raw, start_on: start, end_on: end, end_inclusive: endInclusive, recurs }: DeadlinesTable): TaskDeadline {
  return { kind, what, raw, start, end, endInclusive, recurs };
}
