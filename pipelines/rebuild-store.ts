import type { Actor } from '../src/store/audit-trail.js';
import type { Finding, FindingCode } from '../src/store/upkeep/finding.js';
import { rebuildCounts, rebuildPlan } from '../src/store/saving/rebuild-derived.js';
import type { Store } from '../src/store/store.js';

/** What follows from the records alone, so that it can be made anew of them. */
const DERIVED: ReadonlySet<FindingCode> = new Set(['record-uncorrected', 'columns-differ', 'rows-differ']);

export interface Rebuilt {
  plans: number;
  /** Whether citations were counted anew. */
  counts: boolean;
}

/**
 * Makes anew from the records what `verifyStore` found to differ from them:
 * columns, tables, the search index, the counts of citations. No document is
 * read again; what is wrong with originals, records or the ledger stays.
 */
export async function rebuildStore(store: Store, findings: readonly Finding[], actor: Actor): Promise<Rebuilt> {
  const ids = new Set(findings.filter(({ code }) => DERIVED.has(code)).map(({ planId }) => planId));
  let plans = 0;
  for (const id of ids) if (id !== null && (await rebuildPlan(store, id, actor))) plans += 1;
  const counts = findings.some(({ code }) => code === 'counts-differ');
  if (counts) await rebuildCounts(store, actor);
  return { plans, counts };
}
