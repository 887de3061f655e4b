import type { UnitDraft } from '../build-mention.js';

/** Each mention and the further ones told from it, in place of whatever was found in their words. */
export function withFurther(mentions: readonly UnitDraft[], furtherOf: (mention: UnitDraft) => readonly UnitDraft[]): UnitDraft[] {
  const all: UnitDraft[] = [];
  for (const mention of mentions) {
    if (mention.start < (all.at(-1)?.end ?? 0)) continue;
    all.push(mention, ...furtherOf(mention));
  }
  return all;
}
