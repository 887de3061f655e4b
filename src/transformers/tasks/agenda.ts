import { assignmentRoles } from '../../../schemas/index.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { clockDay, isClockAlone } from '../clock-day.js';

/**
 * The rows of an agenda ("8h00 - 8h15 | Khai mạc | Giám đốc Sở"): the day of
 * their clock times stands in the row of their group or above the table, and a
 * row without anybody ("Giải lao") is no task. Any other table's stay as they
 * are.
 *
 * @param above words above the table, the nearest first
 */
export function agendaTasks(tasks: readonly TaskNode[], above: readonly SourceText[]): TaskNode[] {
  const times = tasks.flatMap(({ fields }) => fields.filter(isFilledTime));
  if (times.length === 0 || !times.every(({ source }) => isClockAlone(source))) return [...tasks];
  return tasks.filter(namesSomebody).map((task) => ({ ...task, fields: task.fields.map((field) => withDay(field, task, above)) }));
}

function isFilledTime({ role, source }: TaskField): boolean {
  return role === 'time' && source.text.trim() !== '';
}

function namesSomebody({ fields }: TaskNode): boolean {
  return fields.some(({ role, source }) => assignmentRoles.some((each) => each === role) && /\p{L}/u.test(source.text));
}

function withDay(field: TaskField, { group }: TaskNode, above: readonly SourceText[]): TaskField {
  const day = isFilledTime(field) ? clockDay(field.source, [...(group ? [group] : []), ...above]) : undefined;
  return day ? { ...field, day } : field;
}
