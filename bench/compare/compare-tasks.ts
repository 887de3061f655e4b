import { alignBest } from '../align.js';
import type { GoldDuty, GoldTask } from '../gold.js';
import { observeExact, observeExacts, observeText, type Observation } from '../observation.js';
import { wordSimilarity } from '../text-equality.js';
import { compareDeadlines } from './compare-deadlines.js';

/** A row is right when description, product, every assignment and every deadline are. */
const ROW_FIELDS = new Set(['tasks.description', 'tasks.product', 'tasks.assignments', 'deadlines.whole']);

/** Tasks that stand in sentences, under field names of their own: "duties.description", "duties.deadlines.whole". */
export function compareDuties(golds: readonly GoldDuty[], ours: readonly GoldDuty[]): Observation[] {
  const asTask = (duty: GoldDuty): GoldTask => ({ ...duty, group: null });
  const seen = compareTasks(golds.map(asTask), ours.map(asTask));
  return seen.map((observation) => ({ ...observation, field: `duties.${observation.field.replace(/^tasks\./u, '')}` }));
}

export function compareTasks(golds: readonly GoldTask[], ours: readonly GoldTask[]): Observation[] {
  return alignBest(golds, ours, taskLikeness).flatMap(([gold, our]) => {
    const values = compareTask(gold, our);
    return [observeRow(gold, our, values), ...values];
  });
}

function compareTask(gold: GoldTask | undefined, our: GoldTask | undefined): Observation[] {
  return [
    ...observeExact('tasks.label', gold?.label, our?.label),
    ...observeExact('tasks.path', gold?.path, our?.path),
    ...observeText('tasks.group', gold?.group, our?.group),
    ...observeText('tasks.description', gold?.description, our?.description),
    ...observeText('tasks.product', gold?.product, our?.product),
    ...compareAssignments(gold?.assignments ?? [], our?.assignments ?? []),
    ...compareDeadlines(gold?.deadlines ?? [], our?.deadlines ?? []),
    ...observeExacts('tasks.references', gold?.references ?? [], our?.references ?? []),
  ];
}

function observeRow(gold: GoldTask | undefined, our: GoldTask | undefined, values: Observation[]): Observation {
  const deciding = values.filter(({ field }) => ROW_FIELDS.has(field));
  const name = (task: GoldTask | undefined) => (task ? `${task.label}. ${task.description}` : null);
  return {
    field: 'tasks.row',
    gold: name(gold),
    ours: name(our),
    strict: deciding.every(({ strict }) => strict),
    soft: deciding.every(({ soft }) => soft),
  };
}

/** Half of all that is known about the two; less is another task. */
function taskLikeness(gold: GoldTask, our: GoldTask): number {
  const likeness =
    4 * wordSimilarity(gold.description, our.description) +
    wordSimilarity(gold.product ?? '', our.product ?? '') +
    (gold.label === our.label ? 1 : 0) +
    (gold.path === our.path ? 1 : 0);
  return likeness >= 3.5 ? likeness : 0;
}

type GoldAssignment = GoldTask['assignments'][number];

function compareAssignments(golds: GoldAssignment[], ours: GoldAssignment[]): Observation[] {
  return alignBest(golds, ours, assignmentLikeness).flatMap(([gold, our]) => [
    ...observeExact('tasks.assignments', gold && words(gold), our && words(our)),
    ...observeExact('tasks.agencies', gold?.agency, our?.agency),
  ]);
}

function assignmentLikeness(gold: GoldAssignment, our: GoldAssignment): number {
  return (gold.agency === our.agency ? 2 : 0) + (gold.role === our.role ? 1 : 0);
}

/** "lead so-noi-vu@hai-duong"; a unit that gold or we cannot tell is "?". */
function words({ role, agency }: GoldAssignment): string {
  return `${role} ${agency ?? '?'}`;
}
