import type { AssignmentRole, Issue, Task } from '../../schemas/index.js';
import type { ColumnRole } from '../knowledge/plan-words/column-heads.js';
import type { AgencyDraft, DeadlineDraft } from './drafts.js';
import type { SourceText } from './source-text.js';

/** A task as it stands in the document: which words are its description, its product, its units, its time. */
export interface TaskNode {
  type: 'task';
  label: string;
  /** Path of the section it stands in. */
  path: string;
  group?: SourceText;
  description: SourceText;
  fields: TaskField[];
  origin: Task['origin'];
  assignments: { role: AssignmentRole; agency: AgencyDraft }[];
  deadlines: DeadlineDraft[];
  /** All that the task was read from, in reading order. */
  sources: SourceText[];
  issues: Issue[];
}

export interface TaskField {
  role: ColumnRole | undefined;
  head: string;
  source: SourceText;
  /** What a mark in the cell means: "tháng 3" in the column "T3" of a grid of months. */
  markedPeriod?: string;
  /** The unit that a mark in the cell means, as the head of the column names it. */
  markedUnit?: SourceText;
  /** The day of a clock time, where it stands above ("Lịch làm việc ngày 20/4/2023"). */
  day?: SourceText;
  /** The words stand in a row above and are only pointed to ("nt", "như trên"). */
  repeated?: true;
}
