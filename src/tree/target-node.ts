import type { Target } from '../../schemas/index.js';
import type { DeadlineDraft, Stretch } from './drafts.js';
import type { SourceText } from './source-text.js';

/** What is to be reached, in its text. */
export interface TargetNode extends Stretch, Pick<Target, 'path' | 'comparator' | 'value' | 'unit' | 'outOf' | 'change'> {
  source: SourceText;
  of?: Stretch;
  measure?: Stretch;
  deadline?: DeadlineDraft;
}

/** A sum of money in its text; `value` in đồng. */
export interface AmountNode extends Stretch {
  source: SourceText;
  path: string;
  value: number;
}
