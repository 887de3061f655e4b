import type { Target } from '../../../schemas/index.js';
import type { Mention } from '../runner.js';

/** A target with the UTF-16 offsets of its words; `of` and `measure` as in the schema of targets. */
export interface TargetMention extends Mention {
  readonly comparator: Target['comparator'];
  readonly value: number;
  readonly unit: string;
  readonly change?: NonNullable<Target['change']>;
  readonly of?: Mention;
  readonly measure?: Mention;
}
