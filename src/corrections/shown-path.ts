import type { PlanRecord } from '../../schemas/index.js';
import type { Correction, NumberedCorrection } from './correction.js';
import { isOfList, listChange, type ListChange } from './list-change.js';
import { findOpenList, type OpenList } from './open-lists.js';

/** "tasks.3.deadlines.0.end", "header.recipients.2-". */
const IN_LIST = /^(.{1,200}\.(?:recipients|legalBasis|assignments|deadlines))\.(\d{1,6})([.-].*)?$/u;

/**
 * A person names what he sees, where some members were taken away and others
 * added behind; corrections name what was read: "header.recipients.1" is the
 * third where the second was taken away. A position behind all that was read is
 * one of what was added.
 */
export function readPathOf(read: PlanRecord, kept: readonly Correction[], path: string): string {
  const [, listPath = '', position = '', rest = ''] = IN_LIST.exec(path) ?? [];
  const list = findOpenList(read, listPath);
  if (!list) return path;
  const removed = new Set(changesOf(read, kept, list).flatMap(({ change }) => (change && 'removed' in change ? [change.removed] : [])));
  const left = list.members.map((_, index) => index).filter((index) => !removed.has(index));
  const index = left[Number(position)] ?? list.members.length + Number(position) - left.length;
  return `${listPath}.${index}${rest}`;
}

/** The correction that added what stands at a position behind all that was read. */
export function addedAt(
  read: PlanRecord,
  kept: readonly NumberedCorrection[],
  list: OpenList,
  position: number,
): NumberedCorrection | undefined {
  const additions = changesOf(read, kept, list).filter(({ change }) => change && 'added' in change);
  return additions[position - list.members.length]?.correction;
}

function changesOf<Kept extends Correction>(
  read: PlanRecord,
  kept: readonly Kept[],
  { path }: OpenList,
): (ListChange & { correction: Kept })[] {
  return kept
    .filter(isOfList)
    .map((correction) => ({ ...listChange(read, correction), correction }))
    .filter(({ change }) => change?.list === path);
}
