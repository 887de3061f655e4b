import type { DeadlineKind, Issue } from '../../../schemas/index.js';
import type { DeadlineContext, DeadlineIssue, DeadlineMention } from '../../mentions/deadline/deadline-mention.js';
import { findDeadlines } from '../../mentions/deadline/find-deadlines.js';
import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import type { PlanTree } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { deadlineContext } from '../deadline-context.js';
import { remember } from '../remember.js';

const TIME_ROLES = new Set(['time', 'start', 'end']);

/** When each task is due; a year that the words leave out comes from the column's head, the title or the document. */
export function resolveDeadlines() {
  return (tree: PlanTree): void => {
    const context = deadlineContext(tree);
    const readers = new Map<number | undefined, CellReader>();
    for (const task of tree.tasks) {
      if (task.origin === 'prose') resolveText(task, context);
      for (const field of task.fields) {
        if (!TIME_ROLES.has(field.role ?? '')) continue;
        const columnYear = yearIn(field.head);
        const read = readers.get(columnYear) ?? remember((cell) => parseDeadlines(cell, { ...context, columnYear }));
        readers.set(columnYear, read);
        resolveField(task, field, read);
      }
    }
  };
}

/** Of a sentence only what says when it is due: adverbs, conditions and other papers stay in the description. */
const DUE = new Set<DeadlineKind>(['point', 'interval', 'by', 'after', 'recurring', 'relative']);

function resolveText(task: TaskNode, context: DeadlineContext): void {
  const { text } = task.description;
  for (const mention of findDeadlines(text, context)) if (isDue(mention)) addDeadline(task, task.description, mention);
}

/** "định kỳ" alone says neither when nor how often. */
function isDue({ deadline: { kind, rrules, timesPerPeriod } }: DeadlineMention): boolean {
  return DUE.has(kind) && (kind !== 'recurring' || rrules !== undefined || timesPerPeriod !== undefined);
}

type CellReader = (cell: string) => DeadlineMention[];

function resolveField(task: TaskNode, { source, repeated }: TaskField, read: CellReader): void {
  for (const mention of read(source.text)) addDeadline(task, source, mention, repeated ? 'ditto' : undefined);
}

function addDeadline(task: TaskNode, source: SourceText, { start, end, issues, deadline: facts }: DeadlineMention, reason?: string): void {
  const { origin, confidence, why, ...deadline } = facts;
  const said = reason ?? why;
  task.deadlines.push({ source, start, end, deadline, origin, confidence, ...(said ? { why: said } : {}) });
  task.issues.push(...issuesOf(issues, source.cite(start, end)));
}

/** The one year that a column's head names. */
function yearIn(head: string): number | undefined {
  const years = new Set(head.match(/(?<!\d)20\d{2}(?!\d)/gu));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

/** What the words of a time cell leave open, as issues of the task. */
const DOUBTS: Readonly<Record<DeadlineIssue, Pick<Issue, 'code' | 'severity'>>> = {
  unread: { code: 'deadline-unread', severity: 'warning' },
  invalid: { code: 'deadline-invalid', severity: 'warning' },
  'year-missing': { code: 'deadline-year-missing', severity: 'warning' },
  'extent-unknown': { code: 'deadline-extent-unknown', severity: 'warning' },
  'start-missing': { code: 'deadline-start-missing', severity: 'warning' },
  'recurrence-unknown': { code: 'deadline-recurrence-unknown', severity: 'info' },
  'anchor-unknown': { code: 'deadline-anchor-unknown', severity: 'info' },
  'digit-unsure': { code: 'deadline-digit-unsure', severity: 'warning' },
};

function issuesOf(doubts: readonly DeadlineIssue[], { raw, spans }: { raw: string; spans: Issue['spans'] }): Issue[] {
  return doubts.map((doubt) => ({ ...DOUBTS[doubt], data: { raw }, spans }));
}
