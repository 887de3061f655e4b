import type { Refiner } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';

/** "cắt giảm ít nhất 20 thủ tục | và 35 điều kiện": the bound and the change are said of both. */
export const shareBounds: Refiner<TargetMention, TargetContext> = {
  name: 'share-bounds',
  refine(mentions, text) {
    const shared: TargetMention[] = [];
    for (const mention of mentions) {
      const before = shared.at(-1);
      const goesOn = before && isPlain(mention) && /^\s+và\s+$/u.test(text.slice(before.end, mention.start));
      shared.push(goesOn ? withBoundOf(before, mention) : mention);
    }
    return shared;
  },
};

/** A share has its own words. */
function isPlain({ comparator, change, upTo, unit }: TargetMention): boolean {
  return unit !== '%' && comparator === 'equal' && change === undefined && upTo === undefined;
}

/** What changes is the measure. */
function withBoundOf({ comparator, change }: TargetMention, mention: TargetMention): TargetMention {
  if (!change) return { ...mention, comparator };
  const { of, measure, ...figures } = mention;
  const changed = of ?? measure;
  return { ...figures, comparator, change, ...(changed ? { measure: changed } : {}) };
}
