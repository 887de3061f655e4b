import type { ReferenceMention } from '../reference-mention.js';
import type { CitedActs } from './cited-acts.js';
import type { NumberedAct } from './numbered.js';
import type { ReferenceContext } from './reference-context.js';
import type { DatedSeries } from './settle-numbered.js';

/** What is known of the document while its mentions are settled in their order. */
export interface DocumentView {
  readonly context: ReferenceContext;
  readonly acts: ReadonlyMap<ReferenceMention, NumberedAct>;
  readonly dated: DatedSeries;
  /** Ids of acts that the document cites by name and number, by folded name. */
  readonly titled: ReadonlyMap<string, string>;
  /** Acts cited by number anywhere in the document. */
  readonly all: CitedActs;
  /** Acts cited before the mention at hand. */
  readonly before: CitedActs;
}
