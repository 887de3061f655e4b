import { KehoachError } from '../src/errors/kehoach-error.js';
import type { Originals } from '../src/originals/open-originals.js';
import { checkStore } from '../src/store/upkeep/check-store.js';
import type { Finding } from '../src/store/upkeep/finding.js';
import { loadPlanNames } from '../src/store/plans/load-plan-names.js';
import type { Store } from '../src/store/store.js';

export interface Verification {
  plans: number;
  originals: number;
  findings: Finding[];
}

/**
 * Checks originals, records and ledger against each other: every plan has its
 * original, byte for byte; its record fits the schema and all that is derived
 * from it fits the record; every line of the ledger has what it speaks of.
 */
export async function verifyStore(store: Store, originals: Originals): Promise<Verification> {
  const seen = new Set<string>();
  const findings = await checkStore(store, async (planId) => {
    seen.add(planId);
    return checkOriginal(originals, planId);
  });
  let kept = 0;
  for await (const id of originals.ids()) {
    kept += 1;
    if (!seen.has(id) && (await isOrphan(store, id)))
      findings.push({ code: 'original-orphan', planId: null, data: { id, originals: originals.location } });
  }
  return { plans: seen.size, originals: kept, findings };
}

async function checkOriginal(originals: Originals, planId: string): Promise<Finding[]> {
  const data = { plan: planId, originals: originals.location };
  try {
    return (await originals.get(planId)) ? [] : [{ code: 'original-missing', planId, data }];
  } catch (error) {
    if (error instanceof KehoachError && error.code === 'original-damaged') return [{ code: 'original-damaged', planId, data }];
    throw error;
  }
}

/** Its plan may have come since the check began. */
async function isOrphan(store: Store, id: string): Promise<boolean> {
  return (await loadPlanNames(store, [id])).size === 0;
}
