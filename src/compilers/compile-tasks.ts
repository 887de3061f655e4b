import { createHash } from 'node:crypto';
import type { Deadline, Reference, Span, Task } from '../../schemas/index.js';
import type { ColumnRole } from '../knowledge/plan-words/column-heads.js';
import { foldKey } from '../text/fold.js';
import type { DeadlineDraft } from '../tree/drafts.js';
import type { SourceText } from '../tree/source-text.js';
import type { TaskNode } from '../tree/task-node.js';
import { compileAgency } from './compile-header.js';
import { evidence, textValue, tidy } from './evidence.js';

const TEXT_FIELDS = ['product', 'form', 'budget', 'note'] as const satisfies readonly ColumnRole[];

export function compileTasks(tasks: readonly TaskNode[], references: readonly Reference[]): Task[] {
  const ids = new Map<string, number>();
  return tasks.map((task) => {
    const spans = spansOf(task.sources);
    const group = task.group && tidy(task.group.text);
    return {
      id: distinctId(task, ids),
      label: task.label,
      path: task.path,
      ...(group ? { group } : {}),
      description: textValue(task.description),
      ...textFields(task),
      assignments: task.assignments.map(({ role, agency }) => ({ role, agency: compileAgency(agency) })),
      deadlines: task.deadlines.map(compileDeadline),
      references: citedIn(spans, references),
      columns: task.fields.map(({ head, source }) => ({ head, text: tidy(source.text) })),
      origin: task.origin,
      spans,
      ...(task.issues.length > 0 ? { issues: task.issues } : {}),
    };
  });
}

export function compileDeadline({ source, start, end, deadline, ...certainty }: DeadlineDraft): Deadline {
  return { ...deadline, ...evidence(source, start, end, certainty) };
}

function textFields({ fields }: TaskNode): Pick<Task, (typeof TEXT_FIELDS)[number]> {
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((role) => {
      const field = fields.find((each) => each.role === role && says(each.source));
      return field ? [[role, textValue(field.source, undefined, undefined, field.repeated ? { why: 'ditto' } : {})]] : [];
    }),
  );
}

/** A dash or a cross stands for nothing. */
function says({ text }: SourceText): boolean {
  return /[\p{L}\p{N}]{2}|\p{N}/u.test(text);
}

/** From section, label and description, so that it stays when other parts of the document read differently. */
function distinctId({ path, label, description }: TaskNode, taken: Map<string, number>): string {
  const key = [path, label, foldKey(description.text)].join('\n');
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  const distinct = count > 1 ? `${key}\n${count}` : key;
  const hash = createHash('sha256').update(distinct).digest('hex');
  return `t-${hash.slice(0, 12)}`;
}

function citedIn(spans: readonly Span[], references: readonly Reference[]): string[] {
  const cited = references.filter((reference) => reference.spans.some((span) => isInside(span, spans)));
  return cited.map(({ mentionId }) => mentionId);
}

function spansOf(sources: readonly SourceText[]): Span[] {
  return sources.flatMap((source) => source.cite().spans);
}

function isInside(span: Span, spans: readonly Span[]): boolean {
  return spans.some((outer) => isSamePlace(outer, span) && outer.start <= span.start && span.end <= outer.end);
}

function isSamePlace(one: Span, other: Span): boolean {
  return one.block === other.block && one.row === other.row && one.column === other.column;
}
