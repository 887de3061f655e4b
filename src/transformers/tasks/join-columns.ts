import type { DeadlineMention } from '../../mentions/deadline/deadline-mention.js';
import { joinBounds } from '../../mentions/deadline/join-bounds.js';
import { SourceText } from '../../tree/source-text.js';
import type { TimeField } from './time-fields.js';

/** A deadline in the words it was read from. */
export interface SaidDeadline {
  source: SourceText;
  mention: DeadlineMention;
  bound?: TimeField['bound'];
  why?: string;
}

/** What the columns of one task say together: below "Bắt đầu" and "Kết thúc" stands one deadline, and the month beside a day is no second one. */
export function joinColumns(columns: readonly SaidDeadline[]): SaidDeadline[] {
  const said: SaidDeadline[] = [];
  for (const each of withoutWider(columns)) {
    const before = said.at(-1);
    const isPair = before?.bound === 'after' && each.bound === 'by';
    const deadline = isPair ? joinBounds(before.mention.deadline, each.mention.deadline) : undefined;
    if (before && deadline) said.splice(-1, 1, joined(before, each, deadline));
    else said.push(each);
  }
  return said;
}

function joined(from: SaidDeadline, to: SaidDeadline, deadline: DeadlineMention['deadline']): SaidDeadline {
  const source = SourceText.join([from, to].map((each) => each.source.slice(each.mention.start, each.mention.end)));
  const issues = [...from.mention.issues, ...to.mention.issues];
  return { source, mention: { start: 0, end: source.text.length, deadline, issues } };
}

/** Beside a column of days, the column of their months says nothing more. */
function withoutWider(said: readonly SaidDeadline[]): SaidDeadline[] {
  return said.filter((wide) => !said.some((other) => other.source !== wide.source && isPartOf(other, wide)));
}

function isPartOf(part: SaidDeadline, whole: SaidDeadline): boolean {
  if (part.bound !== undefined || whole.bound !== undefined || whole.mention.deadline.kind !== 'interval') return false;
  const [inner, outer] = [rangeOf(part), rangeOf(whole)];
  if (!inner || !outer || (inner[0] === outer[0] && inner[1] === outer[1])) return false;
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function rangeOf({ mention: { deadline } }: SaidDeadline): [string, string] | undefined {
  const { kind, start, end } = deadline;
  return (kind === 'point' || kind === 'interval') && start !== undefined && end !== undefined ? [start, end] : undefined;
}
