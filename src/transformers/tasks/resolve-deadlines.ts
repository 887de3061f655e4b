import type { DeadlineKind, Issue } from '../../../schemas/index.js';
import type { DeadlineContext, DeadlineIssue, DeadlineMention } from '../../mentions/deadline/deadline-mention.js';
import { findDeadlines } from '../../mentions/deadline/find-deadlines.js';
import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import type { PlanTree } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { deadlineContext } from '../deadline-context.js';
import { isPeriodLine } from '../period-line.js';
import { remember } from '../remember.js';
import { joinColumns, type SaidDeadline } from './join-columns.js';
import { marksPeriod } from './marked-columns.js';
import { monthWord } from './month-numbers.js';
import { withinGroup } from './period-group.js';
import { timeFields, type TimeField } from './time-fields.js';

/** When each task is due; a year that the words leave out comes from the column's head, the title or the document. */
export function resolveDeadlines() {
  return (tree: PlanTree): void => {
    const context = deadlineContext(tree);
    const readers = new Map<string, CellReader>();
    const readerOf = ({ year, bound }: TimeField): CellReader => {
      const key = `${year} ${bound}`;
      const read = readers.get(key) ?? remember((cell) => parseDeadlines(cell, { ...context, columnYear: year, columnBound: bound }));
      readers.set(key, read);
      return read;
    };
    for (const task of tree.tasks) {
      if (saysWhenItself(task)) resolveText(task, context);
      const said = timeFields(fieldsOf(task))
        .map((time) => withinGroup(time, task))
        .flatMap((time) => readField(time, readerOf(time)));
      for (const deadline of joinColumns(said)) if (!isSaidAlready(task, deadline)) addDeadline(task, deadline);
    }
  };
}

/** "(Phòng Kinh tế chuẩn bị, trước ngày 15/3)": the time of a bracket may be found in the sentence, too. */
function isSaidAlready({ origin, deadlines }: TaskNode, { source, mention }: SaidDeadline): boolean {
  const [own] = source.cite(mention.start, mention.end).spans;
  const others = origin === 'prose' ? deadlines.flatMap((known) => known.source.cite(known.start, known.end).spans) : [];
  return others.some(({ block, start, end }) => own !== undefined && block === own.block && start < own.end && own.start < end);
}

/** A sentence says when; so does an item of which no label says it. In a table that is for the columns to say. */
function saysWhenItself({ origin, fields }: TaskNode): boolean {
  return origin === 'prose' || (origin === 'labels' && !fields.some(({ role }) => role === 'time'));
}

/** The month that heads a list counts for the items that name no time of their own. */
function fieldsOf({ origin, fields, deadlines }: TaskNode): TaskField[] {
  const hasOwn = origin === 'prose' && deadlines.length > 0;
  return fields.filter(({ source }) => !hasOwn || !isPeriodLine(source.text));
}

/** Of a sentence only what says when it is due: adverbs, conditions and other papers stay in the description. */
const DUE = new Set<DeadlineKind>(['point', 'interval', 'by', 'after', 'recurring', 'relative']);

function resolveText(task: TaskNode, context: DeadlineContext): void {
  const { text } = task.description;
  for (const mention of findDeadlines(text, context)) if (isDue(mention)) addDeadline(task, { source: task.description, mention });
}

/** "định kỳ" alone says neither when nor how often. */
function isDue({ deadline: { kind, rrules, timesPerPeriod } }: DeadlineMention): boolean {
  return DUE.has(kind) && (kind !== 'recurring' || rrules !== undefined || timesPerPeriod !== undefined);
}

type CellReader = (cell: string) => DeadlineMention[];

/** A mark or a count in the column of a month means that month. */
function readField({ field: { source, head, day, repeated, markedPeriod }, bound, month }: TimeField, read: CellReader): SaidDeadline[] {
  const isDone = markedPeriod === undefined ? undefined : marksPeriod(source.text);
  if (isDone === false) return [];
  if (isDone && markedPeriod !== undefined) {
    return read(markedPeriod).map((mention) => ({
      source,
      mention: { ...mention, start: 0, end: source.text.length },
      why: 'marked-column',
    }));
  }
  const word = monthWord(head, source.text);
  if (word) return read(word + source.text).map((mention) => ({ source, mention: movedBack(mention, word.length) }));
  if (month)
    return read(`${source.text.trimEnd()}/${month}`).map((mention) => ({
      source,
      mention: cutAt(mention, source.text.trimEnd().length),
      bound,
    }));
  const words = day ? SourceText.join([source, day]) : source;
  return read(words.text).map((mention) => ({ source: words, mention, bound, ...(repeated ? { why: 'ditto' } : {}) }));
}

/** The same in words that lack the first so many characters. */
function movedBack({ start, end, ...mention }: DeadlineMention, by: number): DeadlineMention {
  return { ...mention, start: Math.max(start - by, 0), end: end - by };
}

/** The same in words that end before the month lent to them. */
function cutAt({ end, ...mention }: DeadlineMention, length: number): DeadlineMention {
  return { ...mention, end: Math.min(end, length) };
}

function addDeadline(task: TaskNode, { source, mention: { start, end, issues, deadline: facts }, why: reason }: SaidDeadline): void {
  const { origin, confidence, why, ...deadline } = facts;
  const said = reason ?? why;
  task.deadlines.push({ source, start, end, deadline, origin, confidence, ...(said ? { why: said } : {}) });
  task.issues.push(...issuesOf(issues, source.cite(start, end)));
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
