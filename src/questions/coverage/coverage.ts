import type { PlanName } from '../../store/plans/plan-name.js';
import type { ComparedTask } from '../compare/comparison.js';

/** Which tasks of a plan its subordinate plans take up, as plain data. */
export interface PlanCoverage {
  parent: PlanName;
  tasks: CoveredTask[];
  children: ChildCoverage[];
}

export interface CoveredTask extends ComparedTask {
  /** How many of the children take it up; of those whose it is, how many do not. */
  coveredBy: number;
  missingIn: number;
}

/**
 * "covered": taken up as it is given; "changed": taken up later, or given on to
 * a body outside; "missing": the unit's own and not taken up; "not-theirs":
 * another unit leads it, whether or not this one takes part; "unclear": the
 * parent does not say clearly enough whose it is, and it is not taken up.
 */
export const coverageStatuses = ['covered', 'changed', 'missing', 'not-theirs', 'unclear'] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

/** What the parent says of a unit and a task. */
export type Involvement = 'leads' | 'takes-part' | 'none' | 'unclear';

export interface ChildCoverage {
  plan: PlanName;
  /** One for each task of the parent, in its order. */
  cells: CoverageCell[];
  /** The child's tasks that carry out none of the parent's. */
  added: ComparedTask[];
  counts: Record<CoverageStatus, number>;
}

export interface CoverageCell {
  status: CoverageStatus;
  involvement: Involvement;
  /** The child's tasks that take it up; also where it is not theirs. */
  tasks: ComparedTask[];
  differences: CoverageDifference[];
}

export type CoverageDifference = { kind: 'later'; parent: string; child: string; days: number } | { kind: 'other-unit'; units: string[] };
