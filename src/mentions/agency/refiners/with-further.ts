import type { UnitDraft } from '../build-mention.js';
import { endOfJoint } from '../scan.js';

/** Reads the member of a list that begins at an offset, behind the one before it; undefined where the list ends. */
export type NextMember = (start: number, before: { readonly start: number; readonly end: number }) => UnitDraft | undefined;

/**
 * Each mention and the members of the list that it begins, in place of whatever
 * was found in their words.
 *
 * @param nextOf how the members behind a mention are read; undefined for one that begins no list
 */
export function withFurther(
  mentions: readonly UnitDraft[],
  text: string,
  nextOf: (mention: UnitDraft) => NextMember | undefined,
): UnitDraft[] {
  const all: UnitDraft[] = [];
  for (const mention of mentions) {
    if (mention.start < (all.at(-1)?.end ?? 0)) continue;
    const next = nextOf(mention);
    all.push(mention, ...(next ? membersBehind(mention, text, next) : []));
  }
  return all;
}

function membersBehind(mention: UnitDraft, text: string, next: NextMember): UnitDraft[] {
  const members: UnitDraft[] = [];
  for (let before = mention; ;) {
    const start = endOfJoint(text, before.end);
    const member = start === undefined ? undefined : next(start, before);
    if (member?.value == null) return members;
    members.push(member);
    before = member;
  }
}
