import type { AssignmentRole } from '../../../schemas/index.js';
import type { PlanName } from '../../store/plans/plan-name.js';

/** What differs between two plans, A and B, as plain data. */
export interface PlanComparison {
  a: PlanName;
  b: PlanName;
  /** Fields of the head that differ. */
  head: HeadChange[];
  outline: OutlineChange[];
  tasks: TaskChange[];
  references: ReferenceComparison;
  counts: ComparisonCounts;
}

export interface ComparisonCounts {
  tasks: Record<TaskChangeKind, number>;
  outline: Record<OutlineChangeKind, number>;
  references: Record<keyof ReferenceComparison, number>;
}

/** A run of words; what A says is "same" and "dropped" in order, what B says "same" and "added". */
export interface WordRun {
  kind: 'same' | 'dropped' | 'added';
  text: string;
}

export interface TextChange {
  /** null: says nothing. */
  a: string | null;
  b: string | null;
  words: WordRun[];
}

export const headFields = [
  'documentType',
  'issuer',
  'number',
  'issuedOn',
  'place',
  'title',
  'period',
  'signatories',
  'recipients',
] as const;
export type HeadField = (typeof headFields)[number];

export interface HeadChange extends TextChange {
  field: HeadField;
}

/** "moved" keeps its words under another number, "changed" has other words. */
export type OutlineChangeKind = 'same' | 'moved' | 'changed' | 'added' | 'dropped';

export interface OutlineChange {
  kind: OutlineChangeKind;
  a?: OutlineItem;
  b?: OutlineItem;
  /** Of what is changed. */
  words?: WordRun[];
}

export interface OutlineItem {
  path: string;
  label: string;
  level: number;
  title: string | null;
  /** Its own, without the rows of task tables. */
  text: string;
}

export type TaskChangeKind = 'same' | 'changed' | 'split' | 'merged' | 'added' | 'dropped';

export interface TaskChange {
  kind: TaskChangeKind;
  a: ComparedTask[];
  b: ComparedTask[];
  /** Of the descriptions, 0 to 1; absent for what is in one plan only. */
  similarity?: number;
  /** Of a pair; of what was split or merged, the tasks that are likest are in `a` and `b` with all others, and nothing is said here. */
  description?: TextChange;
  product?: TextChange;
  assignments?: AssignmentChange[];
  deadline?: DeadlineChange;
}

/** A task as people know it. */
export interface ComparedTask {
  id: string;
  label: string;
  group?: string;
  description: string;
  product: string | null;
  units: { role: AssignmentRole; name: string; id: string | null }[];
  /** As written. */
  deadlines: string[];
}

/** Units that have a role in one plan only; `renamed` when the one stands in the other's place today. */
export interface AssignmentChange {
  role: AssignmentRole;
  dropped: string[];
  added: string[];
  renamed: { from: string; to: string }[];
}

export interface DeadlineChange {
  /** As written. */
  a: string[];
  b: string[];
  /** How B's last day stands to A's, years between the two plans aside; "other" when days cannot tell. */
  direction: 'earlier' | 'later' | 'other';
  /** Between the last days; absent for "other". */
  days?: number;
}

export interface ReferenceComparison {
  onlyA: ComparedReference[];
  onlyB: ComparedReference[];
  both: ComparedReference[];
}

export interface ComparedReference {
  /** null: known by its name only. */
  instrumentId: string | null;
  documentType: string;
  /** Number and symbol, or name. */
  citation: string;
  /** Times it is cited. */
  mentionsA: number;
  mentionsB: number;
}
