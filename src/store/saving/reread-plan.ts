import compareVersions from 'semver/functions/compare.js';
import type { PlanRecord } from '../../../schemas/index.js';
import { recordDeed, type Actor } from '../audit-trail.js';
import { holdKeys } from './hold-keys.js';
import { loadExtracted } from './load-corrections.js';
import { renewPlan } from './renew-plan.js';
import type { Store } from '../store.js';

export type Reread =
  /** `before`: what the extractor had read; corrections stay laid over what it reads now. */
  | { outcome: 'renewed' | 'same'; before: PlanRecord }
  /** Read by a newer extractor, or removed meanwhile: left alone. */
  | { outcome: 'newer' | 'gone' };

/** Puts a new reading of a file in the place of the old one. */
export async function rereadPlan({ db }: Store, record: PlanRecord, actor: Actor): Promise<Reread> {
  return db.transaction().execute(async (transaction): Promise<Reread> => {
    await holdKeys(transaction, [record.id]);
    const before = await loadExtracted(transaction, record.id);
    if (!before) return { outcome: 'gone' };
    const [from, to] = [before.extractor.version, record.extractor.version];
    if (compareVersions(from, to) > 0) return { outcome: 'newer' };
    await renewPlan(transaction, record); // also where nothing changed: what is derived may have been damaged
    if (JSON.stringify(before) === JSON.stringify(record)) return { outcome: 'same', before };
    await recordDeed(transaction, actor, { action: 'reprocess', planId: record.id, details: { from, to } });
    return { outcome: 'renewed', before };
  });
}
