import type { Header, PlanRecord, Reference, Section, Task } from '../../../schemas/index.js';
import { describeIssue } from '../../errors/describe-issue.js';
import { labels, roleWords, severityWords } from '../../messages/labels.js';
import type { Language, Words } from '../../messages/language.js';
import type { ShownPlan } from '../../questions/show-plan.js';
import type { PlanName } from '../../store/plan-name.js';
import type { Terminal } from '../terminal.js';
import { describeDeadline, formatDay } from './describe-deadline.js';
import { planLabel } from './plan-label.js';
import { wrapText } from './wrap-text.js';

/** What of a shown plan is for reading. */
type Readable = Pick<ShownPlan, 'record' | 'sections' | 'tasks'> & { readonly plan: PlanName };

interface Setting {
  /** false: one section was asked for, so head and issues are left out. */
  readonly isWhole: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
}

interface Line {
  readonly depth: number;
  readonly text: string;
}

/** A plan to read on a screen: head, outline with the tasks where they stand, points to look at. */
export function renderPlan({ plan, record, sections, tasks }: Readable, { isWhole, language, terminal }: Setting): string {
  const outline = sections.flatMap((section) => sectionLines(section, 0, tasks, record, language));
  const lines = [
    ...(isWhole ? [...headLines(record, language), ''] : []),
    ...outline.map((line) => indented(line, terminal.width)),
    ...(isWhole ? issueLines(record, language) : []),
  ];
  return [terminal.colors.bold(planLabel(plan)), ...lines, ''].join('\n');
}

function headLines({ header, references }: PlanRecord, language: Language): string[] {
  const basis = header.legalBasis.map((id) => references.find(({ mentionId }) => mentionId === id)?.citation ?? id);
  const fields: [Words, string | null | undefined][] = [
    [labels.place, header.place?.value],
    [labels.issuedOn, header.issuedOn?.value && formatDay(header.issuedOn.value, language)],
    [labels.period, periodText(header, language)],
    [labels.secrecy, header.secrecy?.value],
    [labels.urgency, header.urgency?.value],
    [labels.signatory, header.signatories.map(({ name, position }) => [position.value, name.value].filter(Boolean).join(' ')).join('; ')],
    [labels.legalBasis, basis.join('; ')],
    [labels.recipients, header.recipients.map(({ value, raw }) => value ?? raw).join('; ')],
  ];
  return fields.flatMap(([label, value]) => (value ? `${label[language]}: ${value}` : []));
}

function periodText({ period }: Header, language: Language): string | undefined {
  if (!period?.value) return undefined;
  return `${formatDay(period.value.start, language)} – ${formatDay(period.value.end, language)}`;
}

function sectionLines(section: Section, depth: number, tasks: readonly Task[], record: PlanRecord, language: Language): Line[] {
  const own = tasks.filter(({ path }) => path === section.path);
  return [
    { depth, text: [section.label, section.title.value].filter(Boolean).join('. ') },
    ...own.flatMap((task) => taskLines(task, depth + 1, record, language)),
    ...section.children.flatMap((child) => sectionLines(child, depth + 1, tasks, record, language)),
  ];
}

function taskLines(task: Task, depth: number, { references }: PlanRecord, language: Language): Line[] {
  const facts: [string, string[]][] = [
    ...unitsByRole(task, language),
    [labels.deadline[language], task.deadlines.map((deadline) => describeDeadline(deadline, language))],
    [labels.product[language], [task.product?.value ?? '']],
    [labels.references[language], citationsOf(task, references)],
  ];
  const filled = facts.map(([label, values]): [string, string[]] => [label, values.filter(Boolean)]).filter(([, values]) => values.length > 0);
  return [
    { depth, text: `[${task.label}] ${task.description.value ?? ''}` },
    ...filled.map(([label, values]) => ({ depth: depth + 2, text: `${label}: ${values.join('; ')}` })),
  ];
}

function unitsByRole({ assignments }: Task, language: Language): [string, string[]][] {
  const roles = [...new Set(assignments.map(({ role }) => role))];
  return roles.map((role) => [roleWords[role][language], assignments.filter((one) => one.role === role).map(({ agency }) => agency.name)]);
}

function citationsOf(task: Task, references: readonly Reference[]): string[] {
  return references.filter(({ mentionId }) => task.references.includes(mentionId)).map(({ citation }) => citation);
}

function issueLines({ issues, tasks }: PlanRecord, language: Language): string[] {
  const all = [...issues, ...tasks.flatMap((task) => task.issues ?? [])];
  if (all.length === 0) return [];
  const lines = all.map((issue) => `  ${severityWords[issue.severity][language]}: ${describeIssue(issue, language)}`);
  return ['', `${labels.issues[language]}:`, ...lines];
}

function indented({ depth, text }: Line, width: number): string {
  const indent = '  '.repeat(depth);
  return indent + wrapText(text.normalize('NFC'), Math.max(20, width - indent.length - 2)).replaceAll('\n', `\n${indent}  `);
}
