import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { WORD_END } from '../../../text/patterns.js';
import type { Refiner } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';

const PREDICATE = new RegExp(`(?:^|\\s)${targetWords('predicate')}${WORD_END}`, 'iu');
const PREDICATE_FIRST = new RegExp(`^${targetWords('predicate')}${WORD_END}`, 'iu');

/**
 * Two shares beside each other say only once what both have: "100% hộ được cấp
 * thẻ, 85% được kích hoạt" counts the same, "tối thiểu 90% hồ sơ cấp tỉnh, 70%
 * hồ sơ cấp huyện được lập trên mạng" has one predicate, and one bound, "giảm
 * 5% số vụ và 10% số người chết" one verb of change.
 */
export const shareSubject: Refiner<TargetMention, TargetContext> = {
  name: 'share-subject',
  refine(mentions, text) {
    const shared: TargetMention[] = [];
    for (const mention of mentions) {
      const before = shared.at(-1);
      if (!before || !isBeside(before, mention, text)) shared.push(mention);
      else if (sharesChange(before, mention, text)) shared.push({ ...mention, ...(before.change ? { change: before.change } : {}) });
      else if (hasNoNoun(mention, text) && before.of) shared.push({ ...mention, of: before.of });
      else if (!before.change && hasNoPredicate(before, text) && mention.of && mention.measure)
        shared.splice(-1, 1, withPredicate(before, mention.measure), withBound(before, mention));
      else shared.push(mention);
    }
    return shared;
  },
};

function isBeside(before: TargetMention, mention: TargetMention, text: string): boolean {
  return before.unit === '%' && mention.unit === '%' && /^(?:\s?,\s?|\svà\s)$/u.test(text.slice(before.end, mention.start));
}

/** What stands behind both figures is what changes. */
function sharesChange(before: TargetMention, mention: TargetMention, text: string): boolean {
  return before.change !== undefined && mention.change === undefined && mention.comparator === 'equal' && hasNoPredicate(mention, text);
}

function hasNoNoun({ of, measure }: TargetMention, text: string): boolean {
  return !of && measure !== undefined && PREDICATE_FIRST.test(text.slice(measure.start, measure.end));
}

/** What stands behind the figure is a noun and nothing else. */
function hasNoPredicate({ start, of, measure }: TargetMention, text: string): boolean {
  return !of && measure !== undefined && measure.start > start && !PREDICATE.test(text.slice(measure.start, measure.end));
}

function withPredicate({ measure: of, ...figures }: TargetMention, measure: TargetMention['measure']): TargetMention {
  return { ...figures, ...(of ? { of } : {}), ...(measure ? { measure } : {}) };
}

function withBound({ comparator }: TargetMention, mention: TargetMention): TargetMention {
  const isPlain = mention.comparator === 'equal' && mention.change === undefined && mention.upTo === undefined;
  return isPlain ? { ...mention, comparator } : mention;
}
