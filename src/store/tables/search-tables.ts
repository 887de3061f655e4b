import type { ColumnType } from 'kysely';

export const passageKinds = ['head', 'section', 'task'] as const;

/** What a passage is: the plan's title with number and issuer, a section's own text, a task. */
export type PassageKind = (typeof passageKinds)[number];

/** The tables that are searched by words; part of `Database`. */
export interface SearchTables {
  passages: PassagesTable;
}

/** Written as the text that PostgreSQL reads, never read back. */
type WrittenOnly = ColumnType<never, string, string>;

export interface PassagesTable {
  plan_id: string;
  /** From 0, in the order of the record: head, sections, tasks. */
  position: number;
  kind: PassageKind;
  /** Of `tasks`; null for what is no task. */
  task_position: number | null;
  /** Of the section it is or stands in; null for the head. */
  path: string | null;
  label: string | null;
  title: string;
  body: string;
  /** What it is narrowed by, in the order of code points; `passage-facets.ts` names them. */
  facets: string[];
  /** The last days that count of the task's deadlines, as a datemultirange. */
  due: ColumnType<never, string | null, string | null>;
  /** Whether it stands in the current version of a plan: only such is found. */
  is_current: boolean;
  /** Of the plan. */
  order_date: string;
  words: WrittenOnly;
  bare_words: WrittenOnly;
}
