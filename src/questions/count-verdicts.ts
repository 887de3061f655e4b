import { forceOf, type Force } from '../knowledge/in-force.js';
import type { InstrumentRegister } from '../knowledge/instrument-register.js';
import { countCitingDays } from '../store/count-citing-days.js';
import type { Store } from '../store/store.js';

export type Verdict = Force['verdict'];

/** How many plans cite an instrument while it was in force, before, after, or nobody knows. */
export interface VerdictCounts {
  instrumentId: string;
  plans: Record<Verdict, number>;
}

/**
 * Whether instruments were in force on the dates of the plans that cite them,
 * as far as the register tells; in the order of the ids, which are wholly known.
 */
export async function countVerdicts(store: Store, register: InstrumentRegister, instrumentIds: readonly string[]): Promise<VerdictCounts[]> {
  const sums = new Map(instrumentIds.map((id) => [id, { 'in-force': 0, 'not-issued': 0, 'not-yet': 0, ended: 0, unknown: 0 }]));
  const forces = new Map(instrumentIds.map((id) => [id, forceOfId(id, register)]));
  for (const { instrumentId, day, plans } of await countCitingDays(store, instrumentIds)) {
    const sum = sums.get(instrumentId);
    if (sum) sum[forces.get(instrumentId)?.(day ?? undefined).verdict ?? 'unknown'] += plans;
  }
  return [...sums].map(([instrumentId, plans]) => ({ instrumentId, plans }));
}

function forceOfId(id: string, register: InstrumentRegister): ReturnType<typeof forceOf> | undefined {
  const act = register.byId(id);
  return act && forceOf(act, register);
}
