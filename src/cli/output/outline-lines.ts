import type { Reference, Section, Task } from '../../../schemas/index.js';
import { labels, roleWords } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { describeDeadline } from '../../wording/describe-deadline.js';
import { printedMarker, type BlocksById } from '../../wording/printed-marker.js';
import { instrumentLabel } from './instrument-label.js';
import type { Line } from './line.js';

export interface OutlineContext {
  readonly tasks: readonly Task[];
  readonly references: readonly Reference[];
  readonly blocks: BlocksById;
  /** The sections' own text too, not their titles alone. */
  readonly isTextShown: boolean;
  readonly language: Language;
}

/** The sections with their tasks, each with its units, deadlines, product and citations. */
export function outlineLines(sections: readonly Section[], context: OutlineContext, depth = 0): Line[] {
  return sections.flatMap((section) => {
    const tasks = context.tasks.filter(({ path }) => path === section.path);
    const children = section.children.filter((child) => !isLabelledLine(child, tasks));
    return [
      { depth, text: sectionTitle(section, context) },
      ...(context.isTextShown ? ownText(section, tasks).map((text) => ({ depth: depth + 1, text })) : []),
      ...tasks.flatMap((task) => taskLines(task, section, context, depth + 1)),
      ...outlineLines(children, context, depth + 1),
    ];
  });
}

/** "II. NHIỆM VỤ", "a) Họp giao ban". */
function sectionTitle(section: Section, { blocks }: OutlineContext): string {
  return [printedMarker(section, blocks), section.title.value].filter(Boolean).join(' ');
}

/** Rows of a table are told by its tasks already. */
function ownText({ text }: Section, tasks: readonly Task[]): string[] {
  const told = tasks.some(({ origin }) => origin === 'table');
  return text.split('\n').filter((line) => line !== '' && !(told && line.includes('\t')));
}

/** "- Đơn vị chủ trì: …" is told by the task already. */
function isLabelledLine({ title }: Section, tasks: readonly Task[]): boolean {
  return tasks.some(({ origin, columns }) => origin === 'labels' && columns.some(({ head }) => head === title.value));
}

function taskLines(task: Task, section: Section, context: OutlineContext, depth: number): Line[] {
  const description = task.description.value ?? '';
  const isItem = task.origin === 'labels';
  const name = isItem ? description : `[${task.label}] ${description}`;
  return [
    ...(isItem && description === section.title.value ? [] : [{ depth, text: name }]),
    ...taskFacts(task, context).map((text) => ({ depth: depth + 1, text })),
  ];
}

function taskFacts(task: Task, { references, language }: OutlineContext): string[] {
  const cited = references.filter(({ mentionId }) => task.references.includes(mentionId));
  const facts: [string, string[]][] = [
    ...unitsByRole(task, language),
    [labels.deadline[language], task.deadlines.map((deadline) => describeDeadline(deadline, language))],
    [labels.product[language], [task.product?.value ?? ''].filter(Boolean)],
    [labels.references[language], cited.map(instrumentLabel)],
  ];
  return facts.filter(([, values]) => values.length > 0).map(([label, values]) => `${label}: ${values.join('; ')}`);
}

function unitsByRole({ assignments }: Task, language: Language): [string, string[]][] {
  const roles = [...new Set(assignments.map(({ role }) => role))];
  return roles.map((role) => [roleWords[role][language], assignments.filter((one) => one.role === role).map(({ agency }) => agency.name)]);
}
