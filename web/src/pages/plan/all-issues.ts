import type { Issue } from '../../../../schemas/issue.js';
import type { PlanRecord } from '../../../../schemas/plan-record.js';
import type { Span } from '../../../../schemas/span.js';
import { spansOf } from './facts.js';

export interface PlacedIssue {
  issue: Issue;
  /** Where it stands: its own places, or those of what it is about. */
  spans: readonly Span[];
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Those of the plan and of its tasks, the gravest first. */
export function allIssues(record: PlanRecord): PlacedIssue[] {
  const own = record.issues.map((issue) => ({ issue, spans: issue.spans ?? spansOf(at(record, issue.path)) }));
  const ofTasks = record.tasks.flatMap((task) => (task.issues ?? []).map((issue) => ({ issue, spans: issue.spans ?? task.spans })));
  return [...own, ...ofTasks].sort((one, other) => WEIGHT[one.issue.severity] - WEIGHT[other.issue.severity]);
}

/** Those that a person should look at, counted as lists and receipts do: what only informs is none. */
export function countToLookAt(record: PlanRecord): number {
  return allIssues(record).filter(({ issue }) => issue.severity !== 'info').length;
}

/** By a JSON Pointer (RFC 6901). */
function at(record: PlanRecord, pointer = ''): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null ? Reflect.get(node, step.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined,
    record,
  );
}
