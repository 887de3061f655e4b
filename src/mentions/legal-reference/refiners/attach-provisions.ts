import { LETTER, MARK, pattern, UPPER } from '../../../text/patterns.js';
import type { ProvisionMention, ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// " " | " của " | " ban hành kèm theo " | " Quy chế ban hành kèm theo " | ", " between a provision and its act
const ANNEXED = pattern`(?:của )?(?:[${UPPER}][${LETTER}${MARK}\x20]{1,30} )?(?:ban hành )?(?:kèm )?theo`;
const BEFORE_ACT = new RegExp(pattern`^\s{0,3}(?:,\s{0,2})?(?:(?:của|tại|thuộc|trong|theo|${ANNEXED}) )?(?:các )?$`, 'iu');
// ", " | " (" | " tại " between an act and its provision
const AFTER_ACT = /^(?:[,:]?\s{1,3}\(?|\s{0,2}\()(?:(?:tại|ở)\s{1,3})?(?:các\s{1,3})?$/iu;
const WIDEST = 64;

/** Gives provisions to the act that they stand beside: before it by rule, after it where nothing else claims them. */
export const attachProvisions: ReferenceRefiner = {
  name: 'attach-provisions',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const [index, mention] of mentions.entries()) {
      const next = mentions[index + 1];
      const before = mentions[index - 1];
      if (isProvisions(mention)) {
        if (!belongsTo(next, mention, text) && !takeBehind(refined, mention, text)) refined.push(mention);
      } else {
        refined.push(before && belongsTo(mention, before, text) ? withProvisions(mention, before.provisions) : mention);
      }
    }
    return refined;
  },
};

/** The act follows the provisions. */
function belongsTo(act: ReferenceMention | undefined, provisions: ReferenceMention, text: string): boolean {
  return act !== undefined && isProvisions(provisions) && !isProvisions(act) && BEFORE_ACT.test(between(provisions, act, text));
}

/** The last of `refined` takes the provisions if they follow it. */
function takeBehind(refined: ReferenceMention[], provisions: ReferenceMention, text: string): boolean {
  const act = refined.at(-1);
  if (!act || isProvisions(act) || !AFTER_ACT.test(between(act, provisions, text))) return false;
  refined[refined.length - 1] = withProvisions(act, provisions.provisions);
  return true;
}

function isProvisions({ reading }: ReferenceMention): boolean {
  return reading.form === 'provisions';
}

function between(first: ReferenceMention, second: ReferenceMention, text: string): string {
  return second.start - first.end > WIDEST ? '…' : text.slice(first.end, second.start);
}

function withProvisions(mention: ReferenceMention, provisions: readonly ProvisionMention[]): ReferenceMention {
  return { ...mention, provisions: [...mention.provisions, ...provisions] };
}
