import { diffArrays } from 'diff';
import type { PlanRecord, Section } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { bestAssignment } from '../alignment/best-assignment.js';
import { taskWords } from '../alignment/task-words.js';
import { cosine, weighWords } from '../alignment/word-weights.js';
import type { OutlineChange, OutlineItem } from './comparison.js';
import { wordChanges } from './word-changes.js';

type Outlined = Pick<PlanRecord, 'sections' | 'tasks'>;

/** From here on two items are one with other words; below, one was dropped and one added. */
const LIKE = 0.5;

/** The divisions of both plans in the order of B, dropped ones where they stood in A. */
export function compareOutlines(a: Outlined, b: Outlined): OutlineChange[] {
  const [from, to] = [outline(a.sections), outline(b.sections)];
  const { fixed, looseA, looseB } = sameWords(from, to);
  for (const [one, other] of alike(looseA, looseB)) fixed.set(other, one);
  return merge(from, to, fixed);
}

function outline(sections: readonly Section[]): OutlineItem[] {
  return sections.flatMap(({ path, label, level, title, text, children }) => [
    { path, label, level, title: title.value, text: proseLines(text).join('\n') },
    ...outline(children),
  ]);
}

/** Rows of tables are compared as tasks. */
function proseLines(text: string): string[] {
  return text.split('\n').filter((line) => !line.includes('\t'));
}

interface SameWords {
  /** Item of B → item of A. */
  readonly fixed: Map<OutlineItem, OutlineItem>;
  readonly looseA: OutlineItem[];
  readonly looseB: OutlineItem[];
}

/** Items with the same words in the same order. */
function sameWords(from: readonly OutlineItem[], to: readonly OutlineItem[]): SameWords {
  const result: SameWords = { fixed: new Map(), looseA: [], looseB: [] };
  let [a, b] = [0, 0];
  for (const { added, removed, count } of diffArrays(from.map(keyOf), to.map(keyOf))) {
    if (removed) result.looseA.push(...from.slice(a, a + count));
    if (added) result.looseB.push(...to.slice(b, b + count));
    if (!added && !removed) pairUp(result.fixed, from.slice(a, a + count), to.slice(b, b + count));
    if (!added) a += count;
    if (!removed) b += count;
  }
  return result;
}

/** Title and text. */
export function itemWords({ title, text }: OutlineItem): string {
  return [title ?? '', text].filter(Boolean).join('\n');
}

function keyOf(item: OutlineItem): string {
  return foldKey(itemWords(item));
}

function pairUp(fixed: Map<OutlineItem, OutlineItem>, from: readonly OutlineItem[], to: readonly OutlineItem[]): void {
  to.forEach((item, index) => {
    const former = from[index];
    if (former) fixed.set(item, former);
  });
}

/** The rest by their words; of equal ones those with the same number. */
function alike(from: readonly OutlineItem[], to: readonly OutlineItem[]): (readonly [OutlineItem, OutlineItem])[] {
  const weights = weighWords([...from, ...to].map((item) => taskWords(itemWords(item))));
  const scores = from.map((one, row) =>
    to.map((other, column) => {
      const [ofOne, ofOther] = [weights[row], weights[from.length + column]];
      const likeness = ofOne && ofOther ? cosine(ofOne, ofOther) : 0;
      if (isSameTitle(one, other)) return Math.max(likeness, SAME_TITLE) + samePath(one, other);
      return likeness === 0 ? 0 : likeness + samePath(one, other);
    }),
  );
  return bestAssignment(scores, LIKE).flatMap(([row, column]) => {
    const [one, other] = [from[row], to[column]];
    return one && other ? [[one, other] as const] : [];
  });
}

/** "TỔ CHỨC THỰC HIỆN" stays what it is, whatever stands below it. */
const SAME_TITLE = 0.8;

function isSameTitle(one: OutlineItem, other: OutlineItem): boolean {
  return one.title !== null && other.title !== null && foldKey(one.title) === foldKey(other.title);
}

function samePath(one: OutlineItem, other: OutlineItem): number {
  return one.path === other.path ? 0.1 : 0;
}

function merge(from: readonly OutlineItem[], to: readonly OutlineItem[], formerOf: ReadonlyMap<OutlineItem, OutlineItem>): OutlineChange[] {
  const kept = new Set(formerOf.values());
  const changes = to.map((item) => changeOf(formerOf.get(item), item));
  for (const [index, item] of from.entries()) {
    if (kept.has(item)) continue;
    const before = new Set(from.slice(0, index));
    const place = changes.findLastIndex((change) => change.a !== undefined && before.has(change.a));
    changes.splice(place + 1, 0, { kind: 'dropped', a: item });
  }
  return changes;
}

function changeOf(a: OutlineItem | undefined, b: OutlineItem): OutlineChange {
  if (!a) return { kind: 'added', b };
  if (keyOf(a) !== keyOf(b)) return { kind: 'changed', a, b, words: wordChanges(itemWords(a), itemWords(b)) };
  return { kind: a.path === b.path ? 'same' : 'moved', a, b };
}
