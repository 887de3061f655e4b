import { forceOn, type Force } from '../knowledge/in-force.js';
import type { InstrumentRegister } from '../knowledge/instrument-register.js';
import { countCitingDays, type CitingDay } from '../store/count-citing-days.js';
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
  const days = await countCitingDays(store, instrumentIds);
  return instrumentIds.map((instrumentId) => ({
    instrumentId,
    plans: sumVerdicts(days.filter((day) => day.instrumentId === instrumentId), register),
  }));
}

function sumVerdicts(days: readonly CitingDay[], register: InstrumentRegister): VerdictCounts['plans'] {
  const sums: VerdictCounts['plans'] = { 'in-force': 0, 'not-issued': 0, 'not-yet': 0, ended: 0, unknown: 0 };
  for (const { instrumentId, day, plans } of days) {
    const act = register.byId(instrumentId);
    sums[act ? forceOn(act, day ?? undefined, register).verdict : 'unknown'] += plans;
  }
  return sums;
}
