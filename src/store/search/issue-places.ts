import type { Issue, PlanRecord } from '../../../schemas/index.js';
import { MentionContext } from '../citations/mention-context.js';

/** Codes of a record's issues by what they concern. */
export interface IssuePlaces {
  /** What concerns the whole, or no section. */
  readonly head: string[];
  /** By path. */
  readonly sections: ReadonlyMap<string, string[]>;
  /** By position. */
  readonly tasks: ReadonlyMap<number, string[]>;
}

const TASK = /^\/tasks\/(\d{1,9})(?:\/|$)/u;

/** An issue concerns the task that its path names, else the section in which its words stand. */
export function issuePlaces(record: PlanRecord): IssuePlaces {
  const context = new MentionContext(record);
  const head = new Set<string>();
  const sections = new Map<string, string[]>();
  const tasks = new Map<number, string[]>();
  for (const issue of record.issues) {
    const task = taskOf(issue);
    const section = context.sectionPath(issue.spans ?? []);
    if (task !== undefined) add(tasks, task, issue.code);
    else if (section !== undefined) add(sections, section, issue.code);
    else head.add(issue.code);
  }
  return { head: [...head], sections, tasks };
}

function taskOf({ path }: Issue): number | undefined {
  const position = TASK.exec(path ?? '')?.[1];
  return position === undefined ? undefined : Number(position);
}

function add<Place>(codes: Map<Place, string[]>, place: Place, code: string): void {
  const known = codes.get(place) ?? [];
  if (!known.includes(code)) codes.set(place, [...known, code]);
}
