import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PlanRecord } from '../../schemas/index.js';
import { isAddition, REMOVAL, type Correction, type CorrectionState } from './correction.js';
import { findOpenList, openLists, type OpenList, type SeenMember } from './open-lists.js';

/** What a correction does to a list, and how it stands to what is read today. */
export interface ListChange {
  state: CorrectionState;
  /** Of the list as read; undefined where nothing is changed. */
  change?: { list: string; removed: number } | { list: string; added: unknown };
}

export function isOfList(correction: Correction): boolean {
  return correction.field === REMOVAL || isAddition(correction);
}

/** Where a correction finds its list in what is read today. */
export function listChange(read: PlanRecord, correction: Correction): ListChange {
  return isAddition(correction) ? addition(read, correction) : removal(read, correction);
}

/** Lays changes over a record in which the lists are still as they were read. */
export function changeLists(record: PlanRecord, changes: readonly ListChange[]): void {
  const known = changes.flatMap(({ change }) => change ?? []);
  for (const list of openLists(record)) {
    const own = known.filter((change) => change.list === list.path);
    const removed = new Set(own.flatMap((change) => ('removed' in change ? [change.removed] : [])));
    const added = own.flatMap((change) => ('added' in change ? [change.added] : []));
    if (own.length > 0) list.change(removed, added);
  }
}

const additionShape = z.object({ member: z.unknown() });
const beforeShape = z.object({ members: z.array(z.string()) });

function addition(read: PlanRecord, { holder, fields, was }: Correction): ListChange {
  const list = findOpenList(read, holder);
  if (!list) return { state: 'lost' };
  const { member } = additionShape.parse(fields);
  const keys = list.members.map(({ key }) => key);
  if (keys.includes(list.see(member).key)) return { state: 'agreed' };
  const isAsItWas = inOneLine(beforeShape.parse(was).members) === inOneLine(keys);
  return { state: isAsItWas ? 'applied' : 'disputed', change: { list: list.path, added: member } };
}

/** Whatever their order. */
function inOneLine(keys: readonly string[]): string {
  return [...keys].sort().join('\n');
}

const removedShape = z.object({ key: z.string() });

function removal(read: PlanRecord, { holder, was, raw }: Correction): ListChange {
  const [path, position] = splitMember(holder);
  const { key } = removedShape.parse(was);
  const list = findOpenList(read, path);
  if (!list) return removalElsewhere(read, path, key, raw);
  const same = positionOf(list, position, (member) => member.key === key);
  if (same >= 0) return { state: 'applied', change: { list: list.path, removed: same } };
  const reread = raw === '' ? -1 : positionOf(list, position, (member) => member.raw === raw);
  return reread >= 0 ? { state: 'disputed', change: { list: list.path, removed: reread } } : { state: 'agreed' };
}

/** The task has another id now: the member is known again where only one says the same in the same words. */
function removalElsewhere(read: PlanRecord, path: string, key: string, raw: string): ListChange {
  const alike = openLists(read)
    .filter((list) => nameOf(list.path) === nameOf(path))
    .flatMap((list) =>
      list.members.flatMap((member, removed) => (member.key === key && member.raw === raw ? [{ list: list.path, removed }] : [])),
    );
  const [only, ...others] = alike;
  return only && others.length === 0 ? { state: 'applied', change: only } : { state: 'lost' };
}

/** Where it was, else the first of its kind; -1 for none. */
function positionOf({ members }: OpenList, position: number, isIt: (member: SeenMember) => boolean): number {
  const there = members[position];
  return there && isIt(there) ? position : members.findIndex(isIt);
}

/** "header.recipients.2" → "header.recipients", 2. */
export function splitMember(path: string): [list: string, position: number] {
  const point = path.lastIndexOf('.');
  return [path.slice(0, point), Number(path.slice(point + 1))];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What is added twice is there once; a key may be longer than an index takes. */
export function additionField(key: string): string {
  return `+${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
