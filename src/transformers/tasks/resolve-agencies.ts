import { assignmentRoles, type AssignmentRole, type Issue } from '../../../schemas/index.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { AgencyFlag, AgencyMention } from '../../mentions/agency/agency-mention.js';
import type { PlanTree } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { agencyContext } from '../agency-context.js';
import { remember } from '../remember.js';
import { ledByGroup } from './led-by-group.js';
import { roleOfMark } from './marked-units.js';

/** Who does what in each task: the units of its columns, relative ones from the issuer. */
export function resolveAgencies() {
  return (tree: PlanTree): void => {
    const context = agencyContext(tree);
    const read = remember((cell) => parseAgencies(cell, context));
    const leads = ledByGroup(tree.tasks, read);
    for (const task of tree.tasks) {
      if (task.group) assign(task, { role: 'lead', source: task.group }, leads.get(task) ?? []);
      for (const field of task.fields) resolveField(task, field, read);
    }
  };
}

function resolveField(task: TaskNode, field: TaskField, read: (cell: string) => AgencyMention[]): void {
  const { role: ofColumn, source: cell, markedUnit: source = cell, repeated } = field;
  const role = isAssignment(ofColumn) && field.markedUnit ? roleOfMark(cell.text, ofColumn) : ofColumn;
  if (!isAssignment(role)) return;
  assign(task, { role, source, ...(repeated ? { repeated } : {}) }, read(source.text));
}

interface Place {
  role: AssignmentRole;
  source: SourceText;
  repeated?: true;
}

function assign(task: TaskNode, { role, source, repeated }: Place, units: readonly AgencyMention[]): void {
  for (const { start, end, role: stated, flags, ...mention } of units) {
    const agency = { ...mention, source, start, end, ...(repeated ? { why: 'ditto' } : {}) };
    task.assignments.push({ role: stated ?? role, agency });
    task.issues.push(...issuesOf(flags ?? [], source.cite(start, end)));
  }
}

function isAssignment(role: TaskField['role']): role is AssignmentRole {
  return assignmentRoles.some((each) => each === role);
}

/** Flags of a unit that a person should look at, as codes of issues. */
const DOUBTS: Readonly<Partial<Record<AgencyFlag, string>>> = {
  'agency-unread': 'agency-unread',
  'split-uncertain': 'agency-split-uncertain',
  misread: 'agency-misread',
};

function issuesOf(flags: readonly AgencyFlag[], { raw, spans }: { raw: string; spans: Issue['spans'] }): Issue[] {
  return flags.flatMap((flag) => {
    const code = DOUBTS[flag];
    return code ? [{ code, severity: 'warning', data: { raw }, spans }] : [];
  });
}
