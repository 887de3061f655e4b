import { checkLedger } from './check-ledger.js';
import { checkPlans } from './check-plans.js';
import type { Finding } from './finding.js';
import type { Store } from '../store.js';

/**
 * Checks records, derived rows, versions and ledger against each other, as they
 * stood at one moment, whoever works meanwhile. `onPlan` is called for each plan.
 */
export async function checkStore({ db }: Store, onPlan: (planId: string) => Promise<Finding[]>): Promise<Finding[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const found = await checkLedger(transaction);
      for await (const { planId, findings } of checkPlans(transaction)) found.push(...findings, ...(await onPlan(planId)));
      return found;
    });
}
