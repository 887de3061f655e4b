import type { Agency, PlanRecord, Task } from '../../../schemas/index.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { successorsOf } from '../../knowledge/agencies/agency-successors.js';
import { taskWords } from './task-words.js';

/** What of a record its tasks are told by. */
export type PlanTasks = Pick<PlanRecord, 'tasks' | 'references'>;

/** A task as it is held against others. */
export interface TaskTraits {
  readonly description: readonly string[];
  readonly product: readonly string[];
  readonly units: readonly string[];
  /** Ids of the instruments it cites. */
  readonly references: ReadonlySet<string>;
  /** Its place in the plan: 0 the first, below 1 the last. */
  readonly place: number;
}

/** @param on ISO date of the later plan: a unit counts as those that stand in its place on that day */
export function taskTraits({ tasks, references }: PlanTasks, on: string): TaskTraits[] {
  const instruments = new Map(references.map(({ mentionId, instrumentId }) => [mentionId, instrumentId]));
  return tasks.map((task, index) => ({
    description: taskWords(task.description.value ?? ''),
    product: taskWords(task.product?.value ?? ''),
    units: taskWords(unitNames(task, on).join('; ')),
    references: new Set(task.references.flatMap((mention) => instruments.get(mention) ?? [])),
    place: index / tasks.length,
  }));
}

function unitNames({ assignments }: Task, on: string): string[] {
  return assignments.flatMap(({ agency }) => namesOn(agency, on));
}

function namesOn({ value, name }: Agency, on: string): string[] {
  const successors = value === null || value.includes('?') ? [] : successorsOf(value, on).filter((id) => id !== value);
  const names = successors.flatMap((id) => agencyRegister().bySlug(slugOfAgency(id))?.name ?? []);
  return names.length > 0 ? names : [name];
}
