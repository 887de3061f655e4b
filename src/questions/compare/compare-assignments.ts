import { assignmentRoles, type Agency, type Assignment } from '../../../schemas/index.js';
import { successorsOf } from '../../knowledge/agencies/agency-successors.js';
import { foldKey } from '../../text/fold.js';
import type { AssignmentChange } from './comparison.js';

/**
 * The units that a role is given to in one of the two only.
 *
 * @param on ISO date of the later plan, by which a unit is taken for the one that it became
 */
export function compareAssignments(a: readonly Assignment[], b: readonly Assignment[], on: string): AssignmentChange[] {
  return assignmentRoles.flatMap((role) => {
    const change = compareUnits(unitsOf(a, role), unitsOf(b, role), on);
    return change.dropped.length + change.added.length + change.renamed.length === 0 ? [] : [{ role, ...change }];
  });
}

function unitsOf(assignments: readonly Assignment[], role: Assignment['role']): Agency[] {
  return assignments.filter((assignment) => assignment.role === role).map(({ agency }) => agency);
}

function compareUnits(a: readonly Agency[], b: readonly Agency[], on: string): Omit<AssignmentChange, 'role'> {
  const [keysA, keysB] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  const dropped = a.filter((unit) => !keysB.has(keyOf(unit)));
  const added = b.filter((unit) => !keysA.has(keyOf(unit)));
  const renamed = dropped.flatMap((former) =>
    added.filter((later) => isSuccessor(former, later, on)).map((later) => [former, later] as const),
  );
  const isRenamed = (unit: Agency): boolean => renamed.some((pair) => pair.includes(unit));
  return {
    dropped: dropped.filter((unit) => !isRenamed(unit)).map(({ name }) => name),
    added: added.filter((unit) => !isRenamed(unit)).map(({ name }) => name),
    renamed: renamed.map(([{ name: from }, { name: to }]) => ({ from, to })),
  };
}

function keyOf({ value, name }: Agency): string {
  return value === null || value.includes('?') ? foldKey(name) : value;
}

function isSuccessor({ value: former }: Agency, { value: later }: Agency, on: string): boolean {
  return former !== null && later !== null && former !== later && successorsOf(former, on).includes(later);
}
