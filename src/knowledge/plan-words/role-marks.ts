import { assignmentRoles, type AssignmentRole } from '../../../schemas/index.js';
import { choiceCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** Letters for a role, in capitals: CT, PH. */
export const roleMarks = once(
  () => new Map(loadCsv('role-marks.csv').map(({ mark = '', role }) => [mark, choiceCell(role, assignmentRoles)])),
);

/** What the letters for a role mean in the column of a unit: "CT" leads; undefined for other words. */
export function markRole(text: string): AssignmentRole | undefined {
  return roleMarks().get(text.trim().toUpperCase());
}
