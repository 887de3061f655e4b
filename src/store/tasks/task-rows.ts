import type { Insertable } from 'kysely';
import type { Deadline, PlanRecord } from '../../../schemas/index.js';
import type { AssignmentsTable, DeadlinesTable, TasksTable } from '../tables/plan-tables.js';

export function taskRows({ id, tasks }: PlanRecord): Insertable<TasksTable>[] {
  return tasks.map((task, position) => ({
    plan_id: id,
    position,
    task_id: task.id,
    label: task.label,
    path: task.path,
    group_name: task.group ?? null,
    description: task.description.value,
    product: task.product?.value ?? null,
    origin: task.origin,
  }));
}

export function assignmentRows({ id, tasks }: PlanRecord): Insertable<AssignmentsTable>[] {
  return tasks.flatMap(({ assignments }, task_position) =>
    assignments.map(({ role, agency }, position) => ({
      plan_id: id,
      task_position,
      position,
      role,
      agency_id: agency.value,
      agency_name: agency.name,
      agency_kind: agency.kind,
    })),
  );
}

export function deadlineRows({ id, tasks }: PlanRecord): Insertable<DeadlinesTable>[] {
  return tasks.flatMap(({ deadlines }, task_position) =>
    deadlines.map((deadline, position) => ({ plan_id: id, task_position, position, ...deadlineColumns(deadline) })),
  );
}

function deadlineColumns(deadline: Deadline): Omit<Insertable<DeadlinesTable>, 'plan_id' | 'task_position' | 'position'> {
  return {
    kind: deadline.kind,
    start_on: deadline.start ?? null,
    end_on: deadline.end ?? null,
    end_inclusive: deadline.endInclusive ?? null,
    implied_start_on: deadline.implied?.start ?? null,
    implied_end_on: deadline.implied?.end ?? null,
    rrules: deadline.rrules ?? [],
    recurs: deadline.rrules !== undefined || deadline.timesPerPeriod !== undefined,
    what: deadline.what ?? null,
    raw: deadline.raw,
  };
}
