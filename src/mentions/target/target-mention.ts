import type { Target } from '../../../schemas/index.js';
import type { Mention } from '../runner.js';

/** A target with the UTF-16 offsets of its words; `of` and `measure` as in the schema of targets. */
export interface TargetMention extends Mention {
  readonly comparator: Target['comparator'];
  readonly value: number;
  /** The other bound of a range: 10 of "từ 8 đến 10 km". */
  readonly upTo?: number;
  readonly unit: string;
  readonly outOf?: number;
  readonly change?: NonNullable<Target['change']>;
  readonly of?: Mention;
  readonly measure?: Mention;
}

export interface TargetContext {
  /** The text stands in a division of targets, where every count is one. */
  readonly isAmongTargets: boolean;
}
